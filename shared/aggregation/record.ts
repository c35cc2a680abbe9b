import * as z from "zod/mini";
import { QuestionId } from "../questions/question.ts";
import { Stance } from "../responses/response.ts";

/** k: a block never has fewer answering units. */
export const fewestAnswers = 5;

/** Why nothing is shown; each has one sentence in `words.ts`. None of them depends on what was answered. */
export const withheldReasons = ["too-few", "count-only", "filter-not-exact"] as const;

/**
 * What may leave the raw answers about one variable (rule R3): exact counts, or a band ("at least so many chose this,
 * the rest, at most two, is not told"), or only how many answered, or nothing.
 */
export const Disclosed = z.discriminatedUnion("shown", [
  z.strictObject({ shown: z.literal("exact"), n: z.int(), counts: z.record(z.string(), z.int()) }),
  z.strictObject({ shown: z.literal("band"), n: z.int(), option: z.string(), atLeast: z.int() }),
  z.strictObject({ shown: z.literal("count"), n: z.int() }),
  z.strictObject({ shown: z.literal("withheld"), because: z.enum(withheldReasons) }),
]);
export type Disclosed = z.output<typeof Disclosed>;

/** The only thing that is ever released to everybody: one variable, in one block, of one stratum. */
export const EvidenceRecord = z.strictObject({
  is: z.literal("record"),
  question: QuestionId,
  item: z.nullable(z.string()),
  stance: Stance,
  /** `root`, or the path of attributes that makes the block. */
  block: z.string().check(z.maxLength(400)),
  disclosed: Disclosed,
});
export type EvidenceRecord = z.output<typeof EvidenceRecord>;
