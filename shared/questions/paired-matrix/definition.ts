import * as z from "zod/mini";
import { LocalText } from "../../kernel/text.ts";
import type { Choice } from "../control.ts";
import { asideSettings, asidesOf } from "../parts/asides.ts";
import { eachOnce, Option, OptionId, valuesOf } from "../parts/choices.ts";

const Scale = z.strictObject({
  id: OptionId,
  label: LocalText,
  /** From little to much. */
  options: z.array(Option).check(z.minLength(2), z.maxLength(10)),
  ...asideSettings,
});
export type PairedScale = z.output<typeof Scale>;

const Settings = z.strictObject({
  rows: z.array(Option).check(z.minLength(1), z.maxLength(60)),
  /** Two, asked of every row: the first across, the second along, such as importance and performance. */
  scales: z.array(Scale).check(z.length(2)),
  /** A row is one where the first scale is `from` this option upwards and the second `upTo` that one ("knelpunt"). */
  tension: z.optional(z.strictObject({ label: LocalText, from: OptionId, upTo: OptionId })),
});
export type PairedMatrixSettings = z.output<typeof Settings>;

/** Names the variable of a row that follows from its two scales. */
export const tensionId = "tension";

export const choicesOf = (scale: PairedScale): readonly Choice[] => [
  ...scale.options.map(({ id, label }) => ({ value: id, label })),
  ...asidesOf(scale),
];

const hasOption = (scale: PairedScale | undefined, option: string): boolean =>
  scale?.options.some(({ id }) => id === option) ?? false;

/** Two scales for every row. */
export const PairedMatrixSettings = Settings.check(
  eachOnce(({ rows }) => rows.map(({ id }) => id)),
  eachOnce(({ scales }) => [tensionId, ...scales.map(({ id }) => id)]),
  z.refine(
    ({ scales }) => scales.every((scale) => new Set(valuesOf(choicesOf(scale))).size === choicesOf(scale).length),
    "option-id-twice",
  ),
  z.refine(
    ({ scales: [first, second], tension }) =>
      tension === undefined || (hasOption(first, tension.from) && hasOption(second, tension.upTo)),
    "no-such-option",
  ),
);
