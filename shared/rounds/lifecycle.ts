import type { Instant } from "../kernel/time.ts";
import type { Phase, Round } from "./round.ts";

/**
 * The phase that holds at a moment. The clock decides, whether or not a scheduler ever ran: a launched round is open
 * from its opening time and closed from its closing time on, to the millisecond and without grace.
 */
export const phaseAt = (round: Pick<Round, "phase" | "opensAt" | "closesAt">, now: Instant): Phase => {
  if (round.phase !== "scheduled" && round.phase !== "open") return round.phase;
  if (now >= round.closesAt) return "closed";
  return now >= round.opensAt ? "open" : "scheduled";
};

export const isOpen = (round: Pick<Round, "phase" | "opensAt" | "closesAt">, now: Instant): boolean =>
  phaseAt(round, now) === "open";
