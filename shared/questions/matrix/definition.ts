import * as z from "zod/mini";
import type { Choice } from "../control.ts";
import { asideSettings, asidesOf } from "../parts/asides.ts";
import { eachOnce, Option, valuesOf } from "../parts/choices.ts";

const Settings = z.strictObject({
  rows: z.array(Option).check(z.minLength(1), z.maxLength(60)),
  /** From little to much, unless they are `unordered`. */
  options: z.array(Option).check(z.minLength(2), z.maxLength(20)),
  unordered: z.optional(z.boolean()),
  ...asideSettings,
});

/** The same options for every row. */
export const MatrixSettings = Settings.check(
  eachOnce((settings) => valuesOf(choicesOf(settings))),
  eachOnce(({ rows }) => rows.map(({ id }) => id)),
);
export type MatrixSettings = z.output<typeof Settings>;

export function choicesOf(settings: MatrixSettings): readonly Choice[] {
  return [...settings.options.map(({ id, label }) => ({ value: id, label })), ...asidesOf(settings)];
}
