import type { Happening } from "../journal/entry.ts";
import type { Instant } from "../kernel/time.ts";
import { phaseAt } from "./lifecycle.ts";
import type { Round } from "./round.ts";

/**
 * What the clock has done to a round that is not written down yet: it opened, or it closed. Nothing rests on its being
 * written (what holds is `phaseAt`), but the journal then knows, and whoever follows it acts.
 */
export const decideByClock = (
  round: Round,
  now: Instant,
): { readonly round: Round; readonly happening: Happening } | undefined => {
  const phase = phaseAt(round, now);
  if (phase === round.phase || (phase !== "open" && phase !== "closed")) return undefined;

  const fact = phase === "open" ? "round-opened" : "round-closed";
  return { round: { ...round, phase }, happening: { fact, about: { roundId: round.roundId }, facts: {} } };
};
