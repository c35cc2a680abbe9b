import { committeeRoles, officeRoles, respondentRoles, tableRoles } from "../access/policy.ts";
import type { Seat } from "../access/seat.ts";

/** The page of one's own sign-ins and passkeys. */
export const ownSignIns = "/aanmelden/mijn";

/** Where people begin, by their seats; the first that fits. */
const beginnings = [
  { roles: respondentRoles, at: "/invullen" },
  { roles: officeRoles, at: "/bureau" },
  { roles: committeeRoles, at: "/commissie" },
  { roles: tableRoles, at: "/tafel" },
] as const;

/** Where somebody begins after signing in; the page of their own sign-ins for who has no seat in force. */
export const beginningOf = (seats: readonly Seat[]): string =>
  beginnings.find(({ roles }) => seats.some(({ role }) => (roles as readonly string[]).includes(role)))?.at ??
  ownSignIns;

const places = ["/invullen", "/bureau", "/commissie", "/tafel", "/uitkomsten", ownSignIns];

/**
 * A place in the product that somebody wanted to go to before they had to sign in. Only plain paths of our own pages
 * are believed; whatever else an address says leads nowhere.
 */
export const wishedPlace = (wish: string | null | undefined): string | undefined =>
  typeof wish === "string" &&
  wish.length <= 200 &&
  /^(?:\/[A-Za-z0-9_-]+)+$/.test(wish) &&
  places.some((place) => wish === place || wish.startsWith(`${place}/`))
    ? wish
    : undefined;
