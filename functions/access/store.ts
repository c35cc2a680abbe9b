import * as z from "zod/mini";
import { type Caller, Person, Seat } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";
import { idOf } from "#shared/kernel/id.ts";
import { keys } from "../store/keys.ts";
import { newId } from "../store/new-id.ts";
import { query, readMany, type Store } from "../store/table.ts";
import { type Creation, create, overwrite, remove, type Write } from "../store/write.ts";

const PersonOrSeat = z.union([Person, Seat]);

/** Who that is and which seats they have at this moment; undefined for somebody we do not know (any more). */
export const readCaller = async (store: Store, personId: Id<"person">): Promise<Caller | undefined> => {
  const items = await query(store, "planning", keys.person(personId).pk, "", PersonOrSeat);
  const person = items.find((item) => "personId" in item);
  return person && { person, seats: items.filter((item) => "role" in item) };
};

const Address = z.strictObject({ personId: idOf("person") });

/** Persons by address, in the order asked; undefined for an address nobody has. */
export const readByAddress = async (
  store: Store,
  addresses: readonly string[],
): Promise<readonly (Id<"person"> | undefined)[]> =>
  (await readMany(store, "planning", addresses.map(keys.address), Address)).map((found) => found?.personId);

/** The two items that make a person: themselves, and the address that points to them. */
export const createPerson = (person: Person): readonly Creation[] => [
  create("planning", keys.person(person.personId), person),
  create("planning", keys.address(person.email), { personId: person.personId }),
];

export const giveSeat = (personId: Id<"person">, seat: Seat): Write =>
  overwrite("planning", keys.seat(personId, seat), seat);

export const takeSeat = (personId: Id<"person">, seat: Seat): Write => remove("planning", keys.seat(personId, seat));

export const newPerson = (store: Store, name: string, email: string): Person => ({
  personId: newId(store, "person"),
  ...{ name, email },
});
