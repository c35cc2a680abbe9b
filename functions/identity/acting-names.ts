import { actingFor } from "#shared/access/in-force.ts";
import type { Seat } from "#shared/access/seat.ts";
import { readInvitations } from "../rounds/store.ts";
import type { Store } from "../store/table.ts";

/** What somebody's seats are called together: an organisation's name, as it was invited; nothing for the other kinds. */
export const nameOf = async (store: Store, seats: readonly Seat[], acting: string): Promise<string | undefined> => {
  const seat = seats.find((one) => actingFor(one) === acting);
  if (seat?.organisationId === undefined || seat.roundId === undefined) return undefined;
  const organisations = (await readInvitations(store, seat.roundId)).flatMap((one) => one.organisations);
  return organisations.find(({ organisationId }) => organisationId === seat.organisationId)?.name;
};
