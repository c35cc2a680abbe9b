import * as z from "zod/mini";
import type { Choice } from "../control.ts";
import { asideSettings, asidesOf } from "../parts/asides.ts";
import { eachOnce, Option, valuesOf } from "../parts/choices.ts";

const Settings = z.strictObject({
  /** From little to much. */
  options: z.array(Option).check(z.minLength(2), z.maxLength(11)),
  ...asideSettings,
});

/** A place on a scale. */
export const LikertSettings = Settings.check(eachOnce((settings) => valuesOf(choicesOf(settings))));
export type LikertSettings = z.output<typeof Settings>;

export function choicesOf(settings: LikertSettings): readonly Choice[] {
  return [...settings.options.map(({ id, label }) => ({ value: id, label })), ...asidesOf(settings)];
}
