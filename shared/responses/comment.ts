import * as z from "zod/mini";
import { idOf } from "../kernel/id.ts";
import { Instant } from "../kernel/time.ts";
import { QuestionId } from "../questions/question.ts";
import type { SaveMark } from "./response.ts";

export const CommentText = z.string().check(z.minLength(1), z.maxLength(2000), z.regex(/\S/));

export const mostMentions = 10;
/** Comments that one response can have; more is a browser gone wild. */
export const mostComments = 1000;

/** A remark by one colleague to the others, at a question. Nobody outside the organisation ever reads it. */
export const Comment = z.strictObject({
  commentId: z.string().check(z.regex(/^[0-9a-z]{8,40}-\d{1,9}$/)),
  question: QuestionId,
  text: CommentText,
  by: z.string().check(z.maxLength(120)),
  byId: idOf("person"),
  at: Instant,
  mentions: z.array(idOf("person")).check(z.maxLength(mostMentions)),
  /** The response's version that wrote it, or last changed it. */
  since: z.int(),
  resolved: z.optional(z.strictObject({ by: z.string().check(z.maxLength(120)), at: Instant })),
});
export type Comment = z.output<typeof Comment>;

/** A comment is named after the mark under which its browser sent it, so that a retry finds it and doubles nothing. */
export const commentIdOf = ({ clientId, sequence }: SaveMark): string => `${clientId}-${sequence}`;

/** How many are not resolved yet, by question. */
export const unresolvedBy = (comments: readonly Comment[]): ReadonlyMap<QuestionId, number> => {
  const counts = new Map<QuestionId, number>();
  for (const { question, resolved } of comments)
    if (resolved === undefined) counts.set(question, (counts.get(question) ?? 0) + 1);
  return counts;
};
