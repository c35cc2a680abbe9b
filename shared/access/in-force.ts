import { committeeRoles, officeRoles, respondentRoles, tableRoles } from "./policy.ts";
import type { Seat } from "./seat.ts";
import type { Asker } from "./session.ts";

const includes = (roles: readonly string[], role: string): boolean => roles.includes(role);

/** Who answers for an organisation needs a code from their mailbox; every other seat needs a second factor as well. */
export const asksForStrong = ({ role }: Seat): boolean => !includes(respondentRoles, role);

/**
 * For whom a seat acts, as one word: one organisation, the office, a committee, a table. Committees and tables see of
 * themselves which round and sector they are in; two organisations may never be seen at once.
 */
export const actingFor = ({ role, organisationId }: Seat): string => {
  if (includes(respondentRoles, role)) return `organisation#${organisationId ?? "-"}`;
  if (includes(officeRoles, role)) return "office";
  if (includes(committeeRoles, role)) return "committee";
  return includes(tableRoles, role) ? "table" : role;
};

/** In which order somebody with several is offered them; the first is whom they act for until they choose. */
const order = ["organisation", "office", "committee", "table"];
const placeOf = (acting: string): number => {
  const place = order.findIndex((one) => acting.startsWith(one));
  return place === -1 ? order.length : place;
};

/**
 * The seats that could count in a session: those it is strong enough for. Who works at the office has no seat behind
 * which answers are, however they signed in and whatever else they were given.
 */
const possible = (seats: readonly Seat[], strong: boolean): readonly Seat[] => {
  const isStaff = seats.some(({ role }) => includes(officeRoles, role));
  return seats.filter(
    (seat) =>
      (strong || !asksForStrong(seat)) &&
      !(isStaff && (includes(respondentRoles, seat.role) || includes(committeeRoles, seat.role))),
  );
};

/** For whom somebody can act in a session, in the order in which that is offered. */
export const choicesOf = (seats: readonly Seat[], { strong }: Pick<Asker, "strong">): readonly string[] =>
  [...new Set(possible(seats, strong).map(actingFor))].sort(
    (one, other) => placeOf(one) - placeOf(other) || one.localeCompare(other),
  );

/** For whom somebody acts now: as they chose, as long as they have a seat there. */
export const actingNow = (seats: readonly Seat[], asker: Pick<Asker, "strong" | "acting">): string | undefined => {
  const choices = choicesOf(seats, asker);
  return asker.acting !== undefined && choices.includes(asker.acting) ? asker.acting : choices[0];
};

/** The seats that count in a session: of one organisation, or one audience, at a time, so that nothing is mixed. */
export const seatsInForce = (seats: readonly Seat[], asker: Pick<Asker, "strong" | "acting">): readonly Seat[] => {
  const acting = actingNow(seats, asker);
  return possible(seats, asker.strong).filter((seat) => actingFor(seat) === acting);
};
