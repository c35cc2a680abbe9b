import type { Seat } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";
import { invariant } from "#shared/kernel/result.ts";
import type { Ports } from "../ports.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { createPerson, giveSeat, newPerson, readByAddress } from "./store.ts";

/**
 * Seats a person who is not seated by a round: the first staff of an installation, the secretaries of a table. It is
 * run by whoever operates the installation, never through an operation.
 * @returns the person, made where the address was not known yet
 */
export const grantSeat = async (
  ports: Ports,
  { name, email }: { readonly name: string; readonly email: string },
  seat: Seat,
): Promise<Id<"person">> => {
  const [known] = await readByAddress(ports, [email]);
  const person = known === undefined ? newPerson(ports, name, email) : undefined;
  const personId = known ?? person?.personId;
  invariant(personId, "a person without an id");
  const entry = entryOf(ports, ports.clock(), undefined, {
    fact: "seat-granted",
    about: {},
    facts: { role: seat.role },
  });
  const committed = await commit(ports, entry, ...(person ? createPerson(person) : []), giveSeat(personId, seat));
  invariant(committed.ok, "the person was changed at the same moment; try again");
  return personId;
};
