import type { Plan } from "#shared/aggregation/plan.ts";
import { addSubmission, emptyTally, mergeTallies, type Tally } from "#shared/aggregation/tally.ts";
import type { Id } from "#shared/kernel/id.ts";
import { invariant } from "#shared/kernel/result.ts";
import type { ResponseHead, Submission } from "#shared/responses/response.ts";
import { answerKeys } from "../responses/keys.ts";
import { SubmissionItem } from "../responses/stored.ts";
import { queryPages, type Store } from "../store/table.ts";

export type Counted = {
  readonly tally: Tally;
  /** Whose submission was counted, and which version of it. */
  readonly units: readonly { readonly invitationId: Id<"invitation">; readonly version: number }[];
};

/** What the locked heads say was submitted; what lies in the segments must be exactly this. */
export type Expected = ReadonlyMap<Id<"response">, Pick<ResponseHead, "submitted" | "stance" | "invitationId">>;

/**
 * Counts every submission of a locked round, strongly consistent, the segments side by side; page by page, so that a
 * large round takes no more memory than a small one. A submission that the head does not know, or one too few, is a
 * fault: then nothing is released.
 */
export const countedSubmissions = async (
  store: Store,
  plan: Plan,
  roundId: Id<"round">,
  heads: Expected,
): Promise<Counted> => {
  const parts = await Promise.all(
    answerKeys.segments(roundId).map((segment) => countSegment(store, plan, segment, heads)),
  );
  const units = parts.flatMap((part) => part.units);
  const submitted = [...heads.values()].filter((head) => head.submitted).length;
  invariant(units.length === submitted, `${submitted} submitted, but ${units.length} submissions were found`);
  return { tally: parts.reduce((sum, part) => mergeTallies(sum, part.tally), emptyTally(plan)), units };
};

/** Refuses a submission that is not the one its head knows. */
export const asItsHeadKnows = (heads: Expected, submission: Submission): Submission => {
  const { responseId, invitationId, version, stance } = submission;
  const head = heads.get(responseId);
  const agrees = head?.submitted?.version === version && head.stance === stance && head.invitationId === invitationId;
  invariant(agrees, `${responseId} does not agree with its head`);
  return submission;
};

const countSegment = async (store: Store, plan: Plan, segment: string, heads: Expected) => {
  const tally = emptyTally(plan);
  const units: Counted["units"][number][] = [];
  for await (const page of queryPages(store, "answers", segment, "", SubmissionItem))
    for (const submission of page) {
      const { invitationId, version } = asItsHeadKnows(heads, submission);
      addSubmission(tally, plan, submission);
      units.push({ invitationId, version });
    }
  return { tally, units };
};
