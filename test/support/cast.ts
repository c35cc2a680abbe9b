import { createPerson, giveSeat, newPerson } from "#functions/access/store.ts";
import { follow } from "#functions/store/commit.ts";
import type { Person, Seat } from "#shared/access/seat.ts";
import type { World } from "./world.ts";

/** Invented people with the seats that come from no round: the office, the tables, and those who only look on. */
const seats = {
  vera: [{ role: "office-owner" }],
  bas: [{ role: "office-colleague" }],
  tess: [{ role: "table-secretary", sector: "techniek" }],
  tim: [{ role: "table-member", sector: "techniek" }],
  ties: [{ role: "table-secretary", sector: "gezondheidszorg" }],
  olga: [{ role: "observer" }],
  aad: [{ role: "auditor" }],
  /** Signed in, without any seat. */
  nina: [],
} as const satisfies Record<string, readonly Seat[]>;

export type Cast = Readonly<Record<keyof typeof seats, Person>>;

/** Lets the cast in; everybody else comes in through a round. */
export const enterCast = async (world: World): Promise<Cast> => {
  const people = Object.fromEntries(
    Object.keys(seats).map((key) => [key, newPerson(world.ports, `${key} voorbeeld`, `${key}@voorbeeld.example.nl`)]),
  ) as Cast;
  for (const [key, person] of Object.entries(people)) {
    const own: readonly Seat[] = seats[key as keyof Cast];
    await follow(world.ports, ...createPerson(person), ...own.map((seat) => giveSeat(person.personId, seat)));
  }
  return people;
};
