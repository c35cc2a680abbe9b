import type { Seat } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";

type OfRound = { readonly seats: readonly Seat[]; readonly params: { readonly roundId: Id<"round"> } };

/** Whether somebody sits in the committee of this very round; another round’s seat opens nothing here. */
export const sitsInRound = ({ seats, params }: OfRound): boolean =>
  seats.some(({ roundId }) => roundId === params.roundId);
