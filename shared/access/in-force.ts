import { committeeRoles, officeRoles, respondentRoles, tableRoles } from "./policy.ts";
import type { Seat } from "./seat.ts";
import type { Asker } from "./session.ts";

const includes = (roles: readonly string[], role: string): boolean => roles.includes(role);

/** Who answers for an organisation needs a code from their mailbox; every other seat needs a second factor as well. */
export const asksForStrong = ({ role }: Seat): boolean => !includes(respondentRoles, role);

/**
 * For whom a seat acts, as one word: an organisation, a committee, a table, the office. Somebody who acts for several
 * chooses, and sees whom they act for.
 */
export const actingFor = ({ role, organisationId, roundId, sector }: Seat): string => {
  if (includes(respondentRoles, role)) return `organisation#${organisationId ?? "-"}`;
  if (includes(committeeRoles, role)) return `committee#${roundId ?? "-"}`;
  if (includes(tableRoles, role)) return `table#${sector ?? "-"}`;
  return includes(officeRoles, role) ? "office" : role;
};

/**
 * The seats that count in a session: those it is strong enough for, of whom the person acts for. Who works at the
 * office has no seat behind which answers are, however they signed in and whomever they say they act for.
 */
export const seatsInForce = (
  seats: readonly Seat[],
  { strong, acting }: Pick<Asker, "strong" | "acting">,
): readonly Seat[] => {
  const isStaff = seats.some(({ role }) => includes(officeRoles, role));
  return seats.filter(
    (seat) =>
      (strong || !asksForStrong(seat)) &&
      (acting === undefined || actingFor(seat) === acting) &&
      !(isStaff && (includes(respondentRoles, seat.role) || includes(committeeRoles, seat.role))),
  );
};
