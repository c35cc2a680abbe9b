import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { type DecidedRound, happened } from "./decided.ts";
import { movedTo } from "./moves.ts";
import type { Round } from "./round.ts";

/** Calls a round off, for good. What was answered stays where it is and is never counted. */
export const decideCancellation = (facts: {
  readonly round: Round;
  readonly reason: string;
  readonly now: Instant;
}): Result<DecidedRound, "round-not-open"> => {
  const { round, reason, now } = facts;
  const phase = movedTo(round, "cancel", "office", now);
  if (phase === undefined) return refuse("round-not-open", { phase: round.phase });
  return ok(happened({ ...round, phase }, "round-cancelled", { before: round.phase, reason }));
};
