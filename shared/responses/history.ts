import * as z from "zod/mini";
import { idOf } from "../kernel/id.ts";
import { Instant } from "../kernel/time.ts";
import { QuestionId } from "../questions/question.ts";
import { Comment } from "./comment.ts";
import { ResponseHead, SaveMark, Stance } from "./response.ts";
import { Team } from "./team.ts";

const made = { version: z.int().check(z.positive()), at: Instant, by: z.string().check(z.maxLength(120)) };

/**
 * The entry of a save. With the repeated save itself and the versions that its conflicts name, it gives the very
 * acknowledgement that was given then; their answers are not copied, because several of them could outgrow one item.
 */
export const SavedEntry = z.strictObject({
  ...made,
  was: z.literal("saved"),
  mark: SaveMark,
  digest: z.string(),
  changes: z.array(z.strictObject({ question: QuestionId, value: z.unknown() })),
  conflicts: z.array(z.strictObject({ question: QuestionId, since: z.int() })),
});
export type SavedEntry = z.output<typeof SavedEntry>;

/** What can happen to the division of the work. */
export const organisings = ["invited", "removed", "handed-over", "assigned", "review-asked", "returned"] as const;
export type Organised = (typeof organisings)[number];

/**
 * One entry per version of a response, written in the same transaction as the head: played back from the first, they
 * give the response as it stands. Nothing in it is ever changed or removed.
 */
export const HistoryEntry = z.discriminatedUnion("was", [
  SavedEntry,
  z.strictObject({
    ...{ ...made, was: z.literal("followed"), from: idOf("questionnaire"), to: idOf("questionnaire") },
    changes: z.array(z.strictObject({ question: QuestionId, value: z.unknown() })),
    toConfirm: z.array(QuestionId),
  }),
  z.strictObject({ ...made, was: z.literal("agreed"), stance: Stance }),
  z.strictObject({ ...made, was: z.literal("text-opened"), question: QuestionId, opened: z.boolean() }),
  z.strictObject({ ...made, was: z.literal("submitted"), digest: z.string() }),
  z.strictObject({ ...made, was: z.literal("withdrawn") }),
  z.strictObject({ ...made, was: z.literal("declined"), declined: z.nonoptional(ResponseHead.shape.declined) }),
  z.strictObject({ ...made, was: z.literal("organised"), what: z.enum(organisings), team: Team }),
  z.strictObject({ ...made, was: z.literal("commented"), comment: Comment }),
]);
export type HistoryEntry = z.output<typeof HistoryEntry>;
