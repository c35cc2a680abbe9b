import type { Id } from "#shared/kernel/id.ts";
import { freshHead } from "#shared/responses/change.ts";
import type { ResponseHead } from "#shared/responses/response.ts";
import type { Invitation, Round } from "#shared/rounds/round.ts";
import { answerKeys } from "../responses/keys.ts";
import { readHeads } from "../responses/store.ts";
import { follow } from "../store/commit.ts";
import type { Store } from "../store/table.ts";
import { Unavailable } from "../store/trouble.ts";
import { change, create, type Write } from "../store/write.ts";

const perTransaction = 100;
const atOnce = 4;
const mostPasses = 30;

/**
 * Locks every response of a round, those that nobody began included, so that none can be begun either. A write that was
 * quicker is kept and locked with the next pass; one that comes later finds the lock. Run again after a crash, it locks
 * what is left.
 * @returns the heads as they stay, in the order of the invitations
 */
export const lockResponses = async (
  store: Store,
  round: Round,
  invitations: readonly Invitation[],
): Promise<readonly ResponseHead[]> => {
  const responseIds: readonly Id<"response">[] = invitations.map(({ responseId }) => responseId);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const heads = await readHeads(store, responseIds);
    const locked = heads.filter((head): head is ResponseHead => head?.locked === true);
    if (locked.length === invitations.length) return locked;

    const writes = invitations.flatMap((invitation, place) => lock(round, invitation, heads[place]) ?? []);
    await inTransactions(store, writes);
  }
  throw new Unavailable("responses kept changing while they were being locked");
};

const lock = (round: Round, invitation: Invitation, head: ResponseHead | undefined): Write | undefined => {
  if (head?.locked) return undefined;
  const key = answerKeys.head(invitation.responseId);
  if (head === undefined) return create("answers", key, { ...freshHead({ round, invitation }), locked: true });
  return change("answers", key, { locked: true }, { locked: false });
};

/** A transaction that a writer crossed is left to the next pass, which finds out what is there. */
const inTransactions = async (store: Store, writes: readonly Write[]): Promise<void> => {
  const chunks = Array.from({ length: Math.ceil(writes.length / perTransaction) }, (_, chunk) =>
    writes.slice(chunk * perTransaction, (chunk + 1) * perTransaction),
  );
  for (let from = 0; from < chunks.length; from += atOnce)
    await Promise.all(chunks.slice(from, from + atOnce).map((chunk) => follow(store, ...chunk)));
};
