import type { Id } from "#shared/kernel/id.ts";
import type { Instant } from "#shared/kernel/time.ts";
import { decideByClock } from "#shared/rounds/decide-by-clock.ts";
import { phaseAt } from "#shared/rounds/lifecycle.ts";
import type { Phase, Round } from "#shared/rounds/round.ts";
import type { Ports } from "../ports.ts";
import { readRound, replaceRound } from "../rounds/store.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";

const closedPhases: readonly Phase[] = ["closed", "analysing", "published", "archived"];

export const isClosed = (round: Round, now: Instant): boolean => closedPhases.includes(phaseAt(round, now));

/**
 * A round that is closed, and recorded as such. What only the clock closed is written down first, under the round's
 * version: from then on nobody can give it more time. Undefined where the round is not closed.
 */
export const recordedClosing = async (
  ports: Pick<Ports, "tables" | "random" | "clock">,
  roundId: Id<"round">,
): Promise<Round | undefined> => {
  const round = await readRound(ports, roundId);
  const now = ports.clock();
  if (round === undefined || !isClosed(round, now)) return undefined;

  const due = decideByClock(round, now);
  if (due === undefined) return round;
  const committed = await commit(ports, entryOf(ports, now, undefined, due.happening), replaceRound(round, due.round));
  return committed.ok ? { ...due.round, version: round.version + 1 } : recordedClosing(ports, roundId);
};
