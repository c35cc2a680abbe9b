import * as z from "zod/mini";
import type { Choice } from "../control.ts";

/** Two answers that are no position on a scale and no figure, and that are yet answers: only a blank is none. */
export const asideSettings = {
  notApplicable: z.optional(z.boolean()),
  notStated: z.optional(z.boolean()),
};

type AsideSettings = {
  readonly notApplicable?: boolean | undefined;
  readonly notStated?: boolean | undefined;
};

const notApplicable: Choice = {
  value: "not-applicable",
  label: { nl: "Niet van toepassing", en: "Not applicable" },
  aside: true,
};
const notStated: Choice = { value: "not-stated", label: { nl: "Geen opgave", en: "Not stated" }, aside: true };

/** The asides that an author offers, in their fixed order. */
export const asidesOf = (settings: AsideSettings): readonly Choice[] => [
  ...(settings.notApplicable ? [notApplicable] : []),
  ...(settings.notStated ? [notStated] : []),
];
