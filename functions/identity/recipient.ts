import { asksForStrong } from "#shared/access/in-force.ts";
import { officeRoles } from "#shared/access/policy.ts";
import type { Caller, Person, Seat } from "#shared/access/seat.ts";
import type { Instant } from "#shared/kernel/time.ts";
import { readByAddress, readCaller } from "../access/store.ts";
import type { Store } from "../store/table.ts";
import { readLink } from "./links.ts";
import { passkeysOf } from "./passkey-store.ts";

type Asked = { readonly link: string } | { readonly email: string };

/** Who gets a mail because somebody asked for a code: a code, or word that they have a passkey; undefined for nobody. */
export type Recipient = { readonly person: Person; readonly gets: "code" | "word" };

/**
 * A code goes to the registered address of whoever answers for an organisation, and once to others who come in by mail:
 * committees and tables, until they have a passkey. Who works at the office comes in through the provider alone.
 */
export const recipientOf = async (store: Store, asked: Asked, now: Instant): Promise<Recipient | undefined> => {
  const found = "link" in asked ? await byLink(store, asked.link, now) : await byAddress(store, asked.email);
  if (found === undefined) return undefined;
  const { person, seats } = found;
  if (seats.some((seat) => !asksForStrong(seat))) return { person, gets: "code" };
  const others = seats.filter(({ role }) => !(officeRoles as readonly string[]).includes(role));
  if (others.length === 0) return undefined;
  const passkeys = await passkeysOf(store, person.personId);
  return { person, gets: passkeys.length === 0 ? "code" : "word" };
};

/** A link leads to the seats of its own round; who has none there any more was taken off, and so was the link. */
const byLink = async (store: Store, secret: string, now: Instant): Promise<Caller | undefined> => {
  const link = await readLink(store, secret, now);
  const caller = link && (await readCaller(store, link.personId));
  const ofRound = (seat: Seat): boolean => seat.roundId === link?.roundId;
  return caller && { person: caller.person, seats: caller.seats.filter(ofRound) };
};

const byAddress = async (store: Store, email: string): Promise<Caller | undefined> => {
  const [personId] = await readByAddress(store, [email]);
  return personId && readCaller(store, personId);
};
