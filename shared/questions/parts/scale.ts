import type { Choice } from "../control.ts";

/** What conditions compare on an ordinal scale: the position counted from 1, or the code of what stands beside it. */
export const positionOf = (choices: readonly Choice[], value: string): number | string => {
  const place = choices.filter((choice) => !choice.aside).findIndex((choice) => choice.value === value);
  return place === -1 ? value : place + 1;
};

export const asideValues = (choices: readonly Choice[]): readonly string[] =>
  choices.filter((choice) => choice.aside).map((choice) => choice.value);
