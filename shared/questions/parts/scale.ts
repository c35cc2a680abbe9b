import type { Choice } from "../control.ts";
import type { RowField } from "../kind.ts";

/** What conditions compare on an ordinal scale: the position counted from 1, or the code of what stands beside it. */
export const positionOf = (choices: readonly Choice[], value: string): number | string => {
  const place = choices.filter((choice) => !choice.aside).findIndex((choice) => choice.value === value);
  return place === -1 ? value : place + 1;
};

/** What can be compared with an answer on an ordinal scale. */
const asideValues = (choices: readonly Choice[]): readonly string[] =>
  choices.filter((choice) => choice.aside).map((choice) => choice.value);

/** What can be compared with an answer on an ordinal scale. */
export const scaleCompares = (choices: readonly Choice[]): RowField => ({
  is: "number",
  codes: asideValues(choices),
  between: { least: 1, most: choices.filter(({ aside }) => !aside).length, decimals: 0 },
});
