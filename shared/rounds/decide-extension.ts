import { ok, type Result, refuse } from "../kernel/result.ts";
import { type Instant, instantOf, type LocalTime } from "../kernel/time.ts";
import { type DecidedRound, happened } from "./decided.ts";
import { movedTo } from "./moves.ts";
import type { Round } from "./round.ts";

/** Moves the closing of an open round to later, for everybody alike and with a reason that is sent to all. */
export const decideExtension = (facts: {
  readonly round: Round;
  readonly closesAt: LocalTime;
  readonly reason: string;
  readonly now: Instant;
}): Result<DecidedRound, "round-not-open" | "local-time-impossible" | "deadline-not-later"> => {
  const { round, reason, now } = facts;
  const phase = movedTo(round, "extend", "office", now);
  if (phase === undefined) return refuse("round-not-open", { phase: round.phase });
  const closes = instantOf(facts.closesAt);
  if (!closes.ok) return closes;
  if (closes.value <= round.closesAt) return refuse("deadline-not-later", { closesAt: round.closesAt });
  const told = { from: round.closesAt, to: closes.value, reason };
  return ok(happened({ ...round, closesAt: closes.value }, "deadline-extended", told));
};
