import type { CommitteeEvidence } from "#shared/aggregation/evidence.ts";
import { named } from "#shared/aggregation/named.ts";
import type { Plan } from "#shared/aggregation/plan.ts";
import type { Id } from "#shared/kernel/id.ts";
import { invariant } from "#shared/kernel/result.ts";
import type { ResponseHead } from "#shared/responses/response.ts";
import type { Invitation } from "#shared/rounds/round.ts";
import { answerKeys } from "../responses/keys.ts";
import { SubmissionItem } from "../responses/stored.ts";
import { readMany, type Store } from "../store/table.ts";
import { asItsHeadKnows } from "./counted-submissions.ts";

const atATime = 100;

type Readable = ReadonlyMap<
  Id<"response">,
  Pick<ResponseHead, "submitted" | "stance" | "openedTexts" | "invitationId">
>;

/**
 * What the committee reads by name, in the order of the invitations' ids, a hundred organisations at a time: however
 * many there are, no more than that is ever held. Who is unnamed and opened nothing is not even looked up.
 * @param withdrawn those whose words and names are left out
 */
export async function* namedSubmissions(
  store: Store,
  plan: Plan,
  invitations: readonly Invitation[],
  heads: Readable,
  withdrawn: ReadonlySet<string>,
): AsyncGenerator<CommitteeEvidence> {
  const readable = invitations
    .filter(({ invitationId, responseId }) => {
      const head = heads.get(responseId);
      const mayBeRead = head?.stance === "named" || (head?.openedTexts.length ?? 0) > 0;
      return head?.submitted !== undefined && mayBeRead && !withdrawn.has(invitationId);
    })
    .sort((one, other) => (one.invitationId < other.invitationId ? -1 : 1));
  for (let from = 0; from < readable.length; from += atATime) {
    const page = readable.slice(from, from + atATime);
    const keys = page.map(({ roundId, responseId }) => answerKeys.submission(roundId, responseId));
    const submissions = await readMany(store, "answers", keys, SubmissionItem);
    for (const [at, invitation] of page.entries()) {
      const submission = submissions[at];
      invariant(submission, `${invitation.responseId} was submitted, but nothing of it was found`);
      yield* named(plan, invitation, asItsHeadKnows(heads, submission));
    }
  }
}
