import * as z from "zod/mini";
import { invariant } from "../kernel/result.ts";
import { type Answering, givenAnswer, opened } from "./answering.ts";
import { counterAt, type Plan } from "./plan.ts";

/**
 * How many chose what, per smallest block and stance, as one flat list of counters that the plan gives meaning to.
 * Tallies of parts of a round add up in any order and grouping to the tally of the whole, and are plain JSON.
 */
export const Tally = z.strictObject({ counts: z.array(z.int().check(z.nonnegative())) });
export type Tally = { readonly counts: number[] };

export const emptyTally = (plan: Plan): Tally => ({ counts: new Array<number>(plan.size).fill(0) });

export const mergeTallies = (one: Tally, other: Tally): Tally => {
  invariant(one.counts.length === other.counts.length, "tallies of different plans do not add up");
  return { counts: one.counts.map((count, at) => count + (other.counts[at] ?? 0)) };
};

/**
 * Counts one submission, in place, because a round may have a hundred thousand. The caller sees to it that each unit's
 * submission is counted once. Where a unit without a name opened a text that it was asked for because of another
 * answer, that answer is as good as named and leaves the figures (rule R11).
 */
export const addSubmission = (tally: Tally, plan: Plan, submission: Answering): Tally => {
  const { counts } = tally;
  const { invitationId, stance } = submission;
  const exposed = new Set(opened(plan, submission).flatMap(({ bond }) => bond.tellsOn));
  const count = (at: number): void => {
    counts[at] = (counts[at] ?? 0) + 1;
  };
  for (const tree of plan.trees) {
    const leaf = tree.leafOf.get(invitationId);
    invariant(leaf !== undefined, "a submission of a unit that was not asked");
    count(counterAt({ offset: tree.offset, width: 1 }, leaf, stance));
  }
  for (const { question, kind, tree, variables, variableOf } of plan.questions) {
    if (variables.length === 0 || exposed.has(question.id)) continue;
    const answer = givenAnswer(submission, question.id);
    if (answer === undefined) continue;
    const leaf = tree.leafOf.get(invitationId) ?? 0;
    for (const [item, code] of kind.observe(answer)) {
      const variable = variableOf.get(item);
      const place = variable?.variable.countOnly ? 0 : variable?.places.get(code);
      invariant(variable && place !== undefined, `question ${question.id} has no option for an observed answer`);
      count(counterAt(variable, leaf, stance) + place);
    }
  }
  return tally;
};
