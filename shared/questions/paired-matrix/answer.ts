import * as z from "zod/mini";
import type { ConditionValue } from "../kind.ts";
import { oneOf } from "../parts/choices.ts";
import { positionOf } from "../parts/scale.ts";
import { choicesOf, type PairedMatrixSettings } from "./definition.ts";

/** Per row, per scale the option that was chosen; what was not answered is absent. */
export type PairedMatrixAnswer = {
  readonly rows: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

const hasSomething = z.refine<object>((given) => Object.keys(given).length > 0, "blank");
const hasNoHoles = z.refine<object>((given) => Object.values(given).every((one) => one !== undefined), "wrong-shape");

export const pairedMatrixAnswer = ({ rows, scales }: PairedMatrixSettings): z.ZodMiniType<PairedMatrixAnswer> => {
  const row = z
    .strictObject(
      Object.fromEntries(scales.map((scale) => [scale.id, z.optional(oneOf(choicesOf(scale)))])),
      "wrong-shape",
    )
    .check(hasSomething, hasNoHoles);
  const answered = z
    .strictObject(Object.fromEntries(rows.map(({ id }) => [id, z.optional(row)])), "wrong-shape")
    .check(hasSomething, hasNoHoles);
  return z.strictObject({ rows: answered }, "wrong-shape") as unknown as z.ZodMiniType<PairedMatrixAnswer>;
};

/** The item of one scale in one row. No id of an author's has a colon in it. */
export const itemOf = (row: string, scale: string): string => `${row}:${scale}`;

/** What was chosen in one row on one scale. */
export const chosen = ({ rows }: PairedMatrixAnswer, row: string, scale: string): string | undefined =>
  rows[row]?.[scale];

export const openCells = ({ rows, scales }: PairedMatrixSettings, answer: PairedMatrixAnswer): readonly string[] =>
  rows.flatMap((row) =>
    scales.filter((scale) => chosen(answer, row.id, scale.id) === undefined).map((scale) => itemOf(row.id, scale.id)),
  );

/** Each row has a field per scale: the position on it, or the code of an aside. */
export const comparableRows = ({ rows, scales }: PairedMatrixSettings, answer: PairedMatrixAnswer): ConditionValue => ({
  is: "rows",
  rows: Object.fromEntries(
    rows.map((row) => [
      row.id,
      Object.fromEntries(
        scales.flatMap((scale) => {
          const option = chosen(answer, row.id, scale.id);
          return option === undefined ? [] : [[scale.id, positionOf(choicesOf(scale), option)]];
        }),
      ),
    ]),
  ),
});
