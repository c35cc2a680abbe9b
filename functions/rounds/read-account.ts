import type { Id } from "#shared/kernel/id.ts";
import { responseAccount } from "#shared/rounds/account.ts";
import type { ResponseAccount } from "#shared/rounds/round.ts";
import type { Store } from "../store/table.ts";
import { readInvitations, readStatuses } from "./store.ts";

/** The live response account of a round: who was asked, and how far they are. */
export const readAccount = async (store: Store, roundId: Id<"round">): Promise<ResponseAccount> => {
  const [invitations, statuses] = await Promise.all([readInvitations(store, roundId), readStatuses(store, roundId)]);
  return responseAccount(invitations, statuses);
};
