import { freshHead } from "#shared/responses/change.ts";
import type { ResponseHead } from "#shared/responses/response.ts";
import type { Invitation, Round } from "#shared/rounds/round.ts";
import { answerKeys } from "../responses/keys.ts";
import { readHeads } from "../responses/store.ts";
import { follow } from "../store/commit.ts";
import type { Store } from "../store/table.ts";
import { Unavailable } from "../store/trouble.ts";
import { change, create, type Write } from "../store/write.ts";

/** As many as one transaction takes. */
export const lockedTogether = 100;
const mostPasses = 30;

/** A response's head as it stays. */
export type LockedHead = ResponseHead & { readonly locked: true };

/**
 * Locks the responses of at most a hundred that were asked, those that nobody began included, so that none can be begun
 * either. A write that was quicker is kept and locked with the next pass; one that comes later finds the lock. Run again
 * after a crash, it locks what is left.
 * @returns the heads as they stay, in the order of the invitations
 */
export const lockResponses = async (
  store: Store,
  round: Round,
  invitations: readonly Invitation[],
): Promise<readonly LockedHead[]> => {
  const responseIds = invitations.map(({ responseId }) => responseId);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const found = await readHeads(store, responseIds);
    const heads = invitations.map((invitation, place) => found[place] ?? freshHead({ round, invitation }));
    const writes = heads.flatMap((head, place) => lock(head, found[place] !== undefined) ?? []);
    const locked = writes.length === 0 || (await follow(store, ...writes)).ok;
    if (locked) return heads.map((head) => ({ ...head, locked: true }));
  }
  throw new Unavailable("responses kept changing while they were being locked");
};

/** Only at the version that was read: what is locked then is known without reading it once more. */
const lock = (head: ResponseHead, isThere: boolean): Write | undefined => {
  if (head.locked) return undefined;
  const { responseId, version } = head;
  const key = answerKeys.head(responseId);
  if (!isThere) return create("answers", key, { ...head, locked: true });
  return change("answers", key, { locked: true }, { locked: false, version });
};
