import { decideByClock } from "#shared/rounds/decide-by-clock.ts";
import type { Ports } from "../ports.ts";
import { listRounds, readRound, replaceRound } from "../rounds/store.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";

/**
 * Writes down what the clock did to rounds, every minute. It may run never, twice or ten times at once: what holds
 * follows from the clock, and each opening and closing is written once because the round's version must not have moved.
 */
export const calendar = (ports: Pick<Ports, "tables" | "random" | "clock">) => async (): Promise<void> => {
  for (const { roundId } of (await listRounds(ports)).filter((round) => decideByClock(round, ports.clock()))) {
    const round = await readRound(ports, roundId);
    const now = ports.clock();
    const due = round && decideByClock(round, now);
    if (due) await commit(ports, entryOf(ports, now, undefined, due.happening), replaceRound(round, due.round));
  }
};
