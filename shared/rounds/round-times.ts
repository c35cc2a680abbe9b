import { ok, type Result, refuse } from "../kernel/result.ts";
import { type Instant, instantOf, type LocalTime } from "../kernel/time.ts";

export type RoundTimes = { readonly opensAt: Instant; readonly closesAt: Instant };

/** A round closes after it opens, and not in the past. It may open in the past: then it is open at once. */
export const timesPossible = (
  { opensAt, closesAt }: RoundTimes,
  now: Instant,
): Result<RoundTimes, "round-dates-impossible"> =>
  closesAt > opensAt && closesAt > now
    ? ok({ opensAt, closesAt })
    : refuse("round-dates-impossible", { opensAt, closesAt, now });

/** The two moments of a plan, from the clock on the wall. */
export const roundTimes = (
  plan: { readonly opensAt: LocalTime; readonly closesAt: LocalTime },
  now: Instant,
): Result<RoundTimes, "local-time-impossible" | "round-dates-impossible"> => {
  const opens = instantOf(plan.opensAt);
  if (!opens.ok) return opens;
  const closes = instantOf(plan.closesAt);
  if (!closes.ok) return closes;
  return timesPossible({ opensAt: opens.value, closesAt: closes.value }, now);
};
