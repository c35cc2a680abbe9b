import type { QuestionId } from "#shared/questions/question.ts";
import type { StoredAnswer } from "#shared/responses/response.ts";
import { type Outbox, put, without } from "./outbox.ts";

/** An answer as the page shows it. */
export type Shown = Pick<StoredAnswer, "question" | "value">;

/** The outbox after merging, and the answers that the page must now show instead of its own. */
export type Merged = { readonly box: Outbox; readonly show: readonly Shown[] };

const isOurs = (box: Outbox, question: QuestionId): boolean =>
  box.waiting.has(question) ||
  box.unfit.has(question) ||
  box.underWay?.changes.some((change) => change.question === question) === true;

/** Whether the page holds something of a question that the server does not, or a choice to be made. */
export const isUnsaved = (box: Outbox, question: QuestionId): boolean =>
  isOurs(box, question) || box.conflicts.has(question);

/**
 * Shows what colleagues changed, except at a question that the person is at or has something unsaved of: that waits,
 * and is settled by the next save or by leaving the question.
 * @param editing the question that has the focus
 */
export const settled = (box: Outbox, editing: QuestionId | undefined): Merged => {
  const show: Shown[] = [];
  let next = box;
  for (const [question, theirs] of box.later) {
    const conflict = next.conflicts.get(question);
    if (theirs.since <= (next.bases.get(question) ?? 0)) next = { ...next, later: without(next.later, question) };
    else if (conflict) {
      const newest = theirs.since > conflict.theirs.since ? { ...conflict, theirs } : conflict;
      next = { ...next, later: without(next.later, question), conflicts: put(next.conflicts, question, newest) };
    } else if (question !== editing && !isOurs(next, question)) {
      next = { ...next, later: without(next.later, question), bases: put(next.bases, question, theirs.since) };
      show.push(theirs);
    }
  }
  return { box: next, show };
};

/** Takes in answers as the server holds them, in any order and however often. */
export const merged = (box: Outbox, stored: readonly StoredAnswer[], editing: QuestionId | undefined): Merged => {
  const later = new Map(box.later);
  for (const answer of stored) {
    if (answer.since > (later.get(answer.question)?.since ?? 0)) later.set(answer.question, answer);
  }
  return settled({ ...box, later }, editing);
};

/** Ends a conflict: theirs is shown, or ours is saved over it, knowing theirs. */
export const chosen = (box: Outbox, question: QuestionId, side: "theirs" | "ours"): Merged => {
  const conflict = box.conflicts.get(question);
  if (!conflict) return { box, show: [] };

  const { theirs, ours } = conflict;
  const next = {
    ...box,
    conflicts: without(box.conflicts, question),
    unfit: without(box.unfit, question),
    bases: put(box.bases, question, theirs.since),
  };
  if (side === "theirs") return { box: next, show: [theirs] };
  return { box: { ...next, waiting: put(next.waiting, question, ours) }, show: [] };
};
