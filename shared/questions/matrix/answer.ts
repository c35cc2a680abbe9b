import * as z from "zod/mini";
import type { ConditionValue } from "../kind.ts";
import { oneOf } from "../parts/choices.ts";
import { positionOf } from "../parts/scale.ts";
import { choicesOf, type MatrixSettings } from "./definition.ts";

/** The option of every row that was answered; the others are absent. */
export type MatrixAnswer = { readonly rows: Readonly<Record<string, string>> };

// The record is checked as a strict object: a schema of records lets `__proto__` through by leaving it out.
export const matrixAnswer = (settings: MatrixSettings): z.ZodMiniType<MatrixAnswer> => {
  const row = z.optional(oneOf(choicesOf(settings)));
  const rows = z.strictObject(Object.fromEntries(settings.rows.map(({ id }) => [id, row])), "wrong-shape").check(
    z.refine((answered) => Object.keys(answered).length > 0, "blank"),
    z.refine((answered) => Object.values(answered).every((option) => option !== undefined), "wrong-shape"),
  );
  return z.strictObject({ rows }, "wrong-shape") as unknown as z.ZodMiniType<MatrixAnswer>;
};

export const openRows = ({ rows }: MatrixSettings, answer: MatrixAnswer): readonly string[] =>
  rows.map(({ id }) => id).filter((id) => answer.rows[id] === undefined);

/** Each row has one field, `answer`: the position on the scale, or the option where there is no order. */
export const comparableRows = (settings: MatrixSettings, answer: MatrixAnswer): ConditionValue => {
  const choices = choicesOf(settings);
  const fieldsOf = (id: string): Record<string, string | number> => {
    const option = answer.rows[id];
    if (option === undefined) return {};
    return { answer: settings.unordered ? option : positionOf(choices, option) };
  };
  return { is: "rows", rows: Object.fromEntries(settings.rows.map(({ id }) => [id, fieldsOf(id)])) };
};
