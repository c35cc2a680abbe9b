import * as z from "zod/mini";
import { QuestionId } from "../questions/question.ts";
import { Stance } from "../responses/response.ts";

/** k: a record never speaks of fewer answering units. */
export const fewestAnswers = 5;
/** b: what a band leaves open, one more than the one insider a record withstands. */
export const bandWidth = 2;

/**
 * Why nothing is shown; each has one sentence in `words.ts`. `too-few`: fewer than five answers. `filter-not-exact`: the
 * question is asked depending on another, of which not every count is told. `linked`: told by the record of another.
 */
export const withheldReasons = ["too-few", "filter-not-exact", "linked"] as const;
export type WithheldReason = (typeof withheldReasons)[number];

/**
 * A block as data: the steps from the whole round down, each an attribute and the values that make the group. The empty
 * path is the whole round.
 */
export const BlockPath = z
  .array(
    z.strictObject({
      attribute: z.string().check(z.maxLength(40)),
      values: z.array(z.string().check(z.maxLength(80))).check(z.minLength(1)),
    }),
  )
  .check(z.maxLength(3));
export type BlockPath = z.output<typeof BlockPath>;

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
  block: BlockPath,
  disclosed: Disclosed,
});
export type EvidenceRecord = z.output<typeof EvidenceRecord>;
