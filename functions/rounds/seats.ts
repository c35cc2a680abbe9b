import type { Seat } from "#shared/access/seat.ts";
import type { CommitteeMember, Invitation, Round } from "#shared/rounds/round.ts";
import { giveSeat, takeSeat } from "../access/store.ts";
import type { Write } from "../store/write.ts";

/** Those who answer together are one unit, so one seat opens their response: that for the organisation named first. */
const coordinatorSeat = ({ roundId, organisations }: Invitation): Seat => ({
  role: "coordinator",
  roundId,
  ...(organisations[0] !== undefined && { organisationId: organisations[0].organisationId }),
});

/** Opens nothing before the launch: a round in preparation cannot be found by anybody but the office. */
export const giveCoordinatorSeat = (invitation: Invitation): Write =>
  giveSeat(invitation.coordinator.personId, coordinatorSeat(invitation));

export const takeCoordinatorSeat = (invitation: Invitation): Write =>
  takeSeat(invitation.coordinator.personId, coordinatorSeat(invitation));

export const giveCommitteeSeat = ({ roundId }: Round, { personId, role }: CommitteeMember): Write =>
  giveSeat(personId, { role, roundId });
