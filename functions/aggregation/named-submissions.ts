import type { CommitteeEvidence } from "#shared/aggregation/evidence.ts";
import { named } from "#shared/aggregation/named.ts";
import type { Plan } from "#shared/aggregation/plan.ts";
import type { Id } from "#shared/kernel/id.ts";
import { invariant } from "#shared/kernel/result.ts";
import { answerKeys } from "../responses/keys.ts";
import { readHeads } from "../responses/store.ts";
import { SubmissionItem } from "../responses/stored.ts";
import { invitationPages } from "../rounds/store.ts";
import { readMany, type Store } from "../store/table.ts";
import type { CountedAs } from "./counted-as.ts";
import { asItsHeadKnows } from "./counted-submissions.ts";
import { mayBeRead } from "./locked-round.ts";

const atATime = 100;

/**
 * What the committee reads of a locked round by name, in the order of the invitations' ids, a hundred organisations at a
 * time: however many there are, no more than that is ever held. Of who is unnamed and opened nothing, only the head is
 * looked at.
 * @param of.withdrawn those whose words and names are left out
 */
export async function* namedSubmissions(
  store: Store,
  plan: Plan,
  roundId: Id<"round">,
  { withdrawn, countedUnder }: { readonly withdrawn: ReadonlySet<string>; readonly countedUnder: CountedAs },
): AsyncGenerator<CommitteeEvidence> {
  for await (const page of invitationPages(store, roundId, atATime)) {
    const heads = await readHeads(
      store,
      page.map(({ responseId }) => responseId),
    );
    const readable = page.flatMap((invitation, place) => {
      const head = heads[place];
      return head && mayBeRead(head) && !withdrawn.has(invitation.invitationId) ? [{ invitation, head }] : [];
    });
    const keys = readable.map(({ head }) => answerKeys.submission(roundId, head.responseId));
    const submissions = await readMany(store, "answers", keys, SubmissionItem);
    for (const [place, { invitation, head }] of readable.entries()) {
      const submission = submissions[place];
      invariant(submission, `${head.responseId} was submitted, but nothing of it was found`);
      yield* named(plan, invitation, countedUnder(asItsHeadKnows(head, submission)));
    }
  }
}
