import type { Operation, SeatRole } from "../kernel/operation.ts";
import type { Caller, Seat } from "./seat.ts";

/**
 * The seats with which this caller may knock at an operation's door. Ownership and phase are decided further in. Who
 * works at the office reads no answers, so whatever else they were given, at whatever time, no other seat opens a door
 * behind which answers are.
 */
export const seatsFor = (operation: Pick<Operation, "seats">, caller: Caller): readonly Seat[] => {
  if (operation.seats === "anyone") return caller.seats;
  const isStaff = caller.seats.some(({ role }) => isOneOf(officeRoles, role));
  return caller.seats.filter(
    ({ role }) =>
      operation.seats.includes(role) && !(isStaff && (isOneOf(committeeRoles, role) || isOneOf(respondentRoles, role))),
  );
};

const isOneOf = (roles: readonly SeatRole[], role: SeatRole): boolean => roles.includes(role);

export const maySit = (caller: Caller, role: SeatRole, tiedTo: Omit<Seat, "role">): boolean =>
  caller.seats.some(
    (seat) =>
      seat.role === role &&
      seat.roundId === tiedTo.roundId &&
      seat.organisationId === tiedTo.organisationId &&
      seat.sector === tiedTo.sector,
  );

/** Seats that write an organisation's answers. */
export const answeringRoles = ["coordinator", "contributor", "signatory"] as const satisfies readonly SeatRole[];
/** Seats that speak for an organisation: they send, withdraw, decline, and say who may read what was sent. */
export const speakingRoles = ["coordinator", "signatory"] as const satisfies readonly SeatRole[];
/** Seats of an organisation: those who answer for it, and those who read along. */
export const respondentRoles = [...answeringRoles, "reader"] as const satisfies readonly SeatRole[];
/** Seats of a committee: its members and its own secretary, who is never the round's owner. */
export const committeeRoles = [
  "committee-chair",
  "committee-member",
  "committee-secretary",
] as const satisfies readonly SeatRole[];
export const officeRoles = ["office-owner", "office-colleague"] as const satisfies readonly SeatRole[];
export const tableRoles = ["table-secretary", "table-member"] as const satisfies readonly SeatRole[];
