import { canonical } from "../kernel/canonical.ts";
import type { AnswerChange, StoredAnswer } from "./response.ts";

export type Merge = {
  /** Changes to store: nobody else touched these answers since the person saw them, and they say something new. */
  readonly accepted: readonly AnswerChange[];
  /** Theirs stands; ours goes back to the person, to choose between. */
  readonly conflicts: { readonly theirs: StoredAnswer; readonly ours: unknown }[];
};

/**
 * Merges one save into the answers as they stand, per question. A change of an answer that somebody changed after the
 * person saw it is a conflict, unless both say the same; all other changes of the save go through.
 * @param stored the answers the save touches, as far as they exist
 * @param toConfirm questions for which saying the same once more says something
 */
export const merge = (
  stored: ReadonlyMap<string, StoredAnswer>,
  changes: readonly AnswerChange[],
  toConfirm: ReadonlySet<string> = new Set(),
): Merge => {
  const accepted: AnswerChange[] = [];
  const conflicts: Merge["conflicts"][number][] = [];
  for (const change of changes) {
    const theirs = stored.get(change.question);
    const saysTheSame = canonical(theirs?.value) === canonical(change.value);
    if (saysTheSame && !toConfirm.has(change.question)) continue;
    if (!saysTheSame && theirs && theirs.since > change.seen) conflicts.push({ theirs, ours: change.value });
    else accepted.push(change);
  }
  return { accepted, conflicts };
};
