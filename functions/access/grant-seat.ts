import type { Seat } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";
import { invariant } from "#shared/kernel/result.ts";
import { follow } from "../store/commit.ts";
import type { Store } from "../store/table.ts";
import { createPerson, giveSeat, peopleAt } from "./store.ts";

/**
 * Seats a person who comes in through no round: staff and secretaries, by whoever runs the installation. Nothing that
 * can be asked over the web leads here.
 */
export const grantSeat = async (
  store: Store,
  contact: { readonly name: string; readonly email: string },
  seat: Seat,
): Promise<Id<"person">> => {
  const { persons, newcomers } = await peopleAt(store, [contact]);
  const personId = persons[0]?.personId;
  invariant(personId, "one address belongs to one person");
  const seated = await follow(store, ...newcomers.flatMap(createPerson), giveSeat(personId, seat));
  invariant(seated.ok, `${contact.email} was let in by somebody else at the same moment`);
  return personId;
};
