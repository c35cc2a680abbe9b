import type { Seat } from "../access/seat.ts";
import type { Invitation } from "./round.ts";

/** Whether a seat answers for one of the organisations of an invitation, in that round. */
export const sitsFor = (
  seats: readonly Seat[],
  { roundId, organisations }: Pick<Invitation, "roundId" | "organisations">,
): boolean =>
  seats.some(
    (seat) =>
      seat.roundId === roundId && organisations.some(({ organisationId }) => organisationId === seat.organisationId),
  );
