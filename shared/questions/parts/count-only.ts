import type { Variable } from "../kind.ts";

export const answeredOption = { code: "answered", label: { nl: "beantwoord", en: "answered" } } as const;

/** A variable of which only the number of answers may be published. */
export const answeredOnly = (asides: Variable["options"]): Variable => ({
  item: null,
  scale: "nominal",
  options: [answeredOption, ...asides],
  countOnly: true,
});
