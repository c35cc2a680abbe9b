import type { Instant } from "../kernel/time.ts";
import { phaseAt } from "./lifecycle.ts";
import type { RoundSummary } from "./operations.ts";
import type { Round } from "./round.ts";

/** A round in a list, in the phase that holds now. */
export const roundSummary = (round: Round, now: Instant): RoundSummary => ({
  roundId: round.roundId,
  title: round.title,
  kind: round.kind,
  sector: round.sector,
  phase: phaseAt(round, now),
  opensAt: round.opensAt,
  closesAt: round.closesAt,
});

/** Whether others than the office know of a round: one in preparation is nobody's business, nor one that was called off. */
export const isKnownOutside = ({ phase }: Pick<Round, "phase">): boolean => phase !== "draft" && phase !== "cancelled";
