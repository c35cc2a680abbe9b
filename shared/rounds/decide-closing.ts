import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { type DecidedRound, happened } from "./decided.ts";
import { movedTo } from "./moves.ts";
import type { Round } from "./round.ts";

/** Closes an open round before its time: it closes at this very moment, and the time it should have had is kept. */
export const decideClosing = (facts: {
  readonly round: Round;
  readonly reason: string;
  readonly now: Instant;
}): Result<DecidedRound, "round-not-open"> => {
  const { round, reason, now } = facts;
  const phase = movedTo(round, "close", "office", now);
  if (phase === undefined) return refuse("round-not-open", { phase: round.phase });
  return ok(
    happened({ ...round, phase, closesAt: now }, "round-closed", { early: true, planned: round.closesAt, reason }),
  );
};
