import * as z from "zod/mini";
import { type Caller, Person, Seat } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";
import { idOf } from "#shared/kernel/id.ts";
import { type Committed, follow } from "../store/commit.ts";
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
  name,
  email,
});

type Contact = { readonly name: string; readonly email: string };

/** People as they are named by others: by address, some of them known already and some not. */
export type People = {
  /** One for each contact, in their order; the same address is the same person. */
  readonly persons: readonly Person[];
  readonly newcomers: readonly Person[];
};

/** Finds who has these addresses, and prepares a person for each address that nobody has yet. Writes nothing. */
export const peopleAt = async (store: Store, contacts: readonly Contact[]): Promise<People> => {
  const known = await readByAddress(
    store,
    contacts.map(({ email }) => email),
  );
  const byAddress = new Map<string, Person>();
  const newcomers: Person[] = [];
  const persons = contacts.map(({ name, email }, index) => {
    const address = email.toLowerCase();
    const personId = known[index];
    const before = byAddress.get(address);
    if (before !== undefined) return { ...before, name, email };
    const person = personId === undefined ? newPerson(store, name, email) : { personId, name, email };
    byAddress.set(address, person);
    if (personId === undefined) newcomers.push(person);
    return person;
  });
  return { persons, newcomers };
};

/**
 * Lets newcomers in, before the change that names them: together they may not fit in one transaction. A person without
 * a seat can do nothing, so one who stays behind when that change is refused does no harm and is found again next time.
 */
export const letIn = async (store: Store, newcomers: readonly Person[]): Promise<Committed> =>
  newcomers.length === 0 ? { ok: true, value: undefined } : follow(store, ...newcomers.flatMap(createPerson));

/** The seats that people have; those who are new have none. */
export const seatsOf = async (
  store: Store,
  { persons, newcomers }: People,
): Promise<ReadonlyMap<Id<"person">, readonly Seat[]>> => {
  const known = persons.filter((person) => !newcomers.some(({ personId }) => personId === person.personId));
  const callers = await Promise.all(known.map(({ personId }) => readCaller(store, personId)));
  return new Map(callers.filter((caller): caller is Caller => caller !== undefined).map(seatsByPerson));
};

const seatsByPerson = ({ person, seats }: Caller): [Id<"person">, readonly Seat[]] => [person.personId, seats];
