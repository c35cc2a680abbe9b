import type { Instant } from "../kernel/time.ts";
import { roundKinds } from "./kinds/index.ts";
import type { Move, Mover } from "./kinds/kind.ts";
import { phaseAt } from "./lifecycle.ts";
import type { Phase, Round } from "./round.ts";

/** The phase a round gets by a move, or undefined where its kind does not allow that move to that mover now. */
export const movedTo = (round: Round, move: Move["name"], by: Mover, now: Instant): Phase | undefined =>
  roundKinds
    .one(round.kind)
    .moves.find((one) => one.name === move && one.by.includes(by) && one.from.includes(phaseAt(round, now)))?.to;
