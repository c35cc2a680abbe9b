import * as z from "zod/mini";
import { QuestionId } from "../questions/question.ts";

/** Whether answers to two questions may stand in one row of a trend. */
export const meanings = ["same", "reworded", "not-comparable"] as const;
export const Meaning = z.enum(meanings);
export type Meaning = z.output<typeof Meaning>;

/**
 * How a question of one version relates to a question of an earlier one. `same`: figures may be compared. `reworded`:
 * with a note beside it. `not-comparable`: never, and the reason says why. A question without a link is new.
 */
export const Comparability = z.strictObject({
  question: QuestionId,
  /** The question of the earlier version. */
  earlier: QuestionId,
  meaning: Meaning,
  reason: z.optional(z.string().check(z.minLength(1), z.maxLength(1000))),
});
export type Comparability = z.output<typeof Comparability>;

export const Comparabilities = z.array(Comparability).check(z.maxLength(600));
