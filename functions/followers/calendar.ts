import type { Instant } from "#shared/kernel/time.ts";
import { decideByClock } from "#shared/rounds/decide-by-clock.ts";
import { phaseAt } from "#shared/rounds/lifecycle.ts";
import type { Round } from "#shared/rounds/round.ts";
import type { Ports } from "../ports.ts";
import { listRounds, readRound, replaceRound } from "../rounds/store.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";

/** Hears each minute how many rounds are about to close: then silence in the journal is a bad sign. */
export type OnLook = (closingSoon: number) => void;

const soonHours = 8;

const closesSoon = (round: Round, now: Instant): boolean => {
  const left = Date.parse(round.closesAt) - Date.parse(now);
  return phaseAt(round, now) === "open" && left <= soonHours * 3_600_000;
};

/**
 * Writes down what the clock did to rounds, every minute. It may run never, twice or ten times at once: what holds
 * follows from the clock, and each opening and closing is written once because the round's version must not have moved.
 */
export const calendar =
  (ports: Pick<Ports, "tables" | "random" | "clock">, onLook?: OnLook) => async (): Promise<void> => {
    const rounds = await listRounds(ports);
    onLook?.(rounds.filter((round) => closesSoon(round, ports.clock())).length);
    for (const { roundId } of rounds.filter((round) => decideByClock(round, ports.clock()))) {
      const round = await readRound(ports, roundId);
      const now = ports.clock();
      const due = round && decideByClock(round, now);
      if (due) await commit(ports, entryOf(ports, now, undefined, due.happening), replaceRound(round, due.round));
    }
  };
