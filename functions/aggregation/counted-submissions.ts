import type { Plan } from "#shared/aggregation/plan.ts";
import { addSubmission, emptyTally, mergeTallies, type Tally } from "#shared/aggregation/tally.ts";
import type { Id } from "#shared/kernel/id.ts";
import { invariant } from "#shared/kernel/result.ts";
import type { ResponseHead, Submission } from "#shared/responses/response.ts";
import { answerKeys } from "../responses/keys.ts";
import { readHeads } from "../responses/store.ts";
import { SubmissionItem } from "../responses/stored.ts";
import { queryPages, type Store } from "../store/table.ts";
import { basisOf, type Counted } from "./basis.ts";
import type { CountedAs } from "./counted-as.ts";
import { inOneOrder } from "./in-one-order.ts";

/** Read at a time of each segment, with their heads: one question to the store for those. */
const together = 100;

/**
 * Counts every submission of a locked round, strongly consistent, the segments side by side. Each is held against its
 * head, and dropped once it is counted: of a large round no more is held than of a small one. A submission that its head
 * does not know, or one too few, is a fault: then nothing is released.
 * @param of.submitted how many the locked heads say there are
 */
export const countedSubmissions = async (
  store: Store,
  plan: Plan,
  roundId: Id<"round">,
  { submitted, countedUnder }: { readonly submitted: number; readonly countedUnder: CountedAs },
): Promise<{ readonly tally: Tally; readonly basis: string }> => {
  const parts = answerKeys.segments(roundId).map((segment) => ({ segment, tally: emptyTally(plan) }));
  const counting = parts.map(({ segment, tally }) => countSegment(store, plan, segment, { tally, countedUnder }));
  const { basis, units } = await basisOf(inOneOrder(counting, ({ responseId }) => responseId));
  invariant(units === submitted, `${submitted} submitted, but ${units} submissions were found`);
  return { tally: parts.map(({ tally }) => tally).reduce(mergeTallies), basis };
};

/** Refuses a submission that is not the one its head knows. */
export const asItsHeadKnows = (head: ResponseHead | undefined, submission: Submission): Submission => {
  const { responseId, invitationId, version, stance } = submission;
  const agrees = head?.submitted?.version === version && head.stance === stance && head.invitationId === invitationId;
  invariant(agrees, `${responseId} does not agree with its head`);
  return submission;
};

/** Counts into the tally, and tells page by page what it counted, in order of the responses' ids. */
async function* countSegment(
  store: Store,
  plan: Plan,
  segment: string,
  { tally, countedUnder }: { readonly tally: Tally; readonly countedUnder: CountedAs },
): AsyncGenerator<readonly Counted[]> {
  for await (const page of queryPages(store, "answers", segment, "", SubmissionItem, together)) {
    const heads = await readHeads(
      store,
      page.map(({ responseId }) => responseId),
    );
    const units: Counted[] = [];
    for (const [place, submission] of page.entries()) {
      const { responseId, version } = asItsHeadKnows(heads[place], submission);
      addSubmission(tally, plan, countedUnder(submission));
      units.push({ responseId, version });
    }
    yield units;
  }
}
