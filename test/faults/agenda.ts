import { setImmediate as nextTurn } from "node:timers/promises";
import type { Chance } from "#infra/local/worlds/chance.ts";

/**
 * Everything that could happen next in one history: a request on its way, a question to the tables, a timer that runs
 * out. Chance decides which does, one at a time, so that any order can occur and no time is lost with waiting.
 */
export type Agenda = {
  /** Resolves when its turn has come; what weighs little comes late. */
  readonly turn: (weight?: number) => Promise<void>;
  /** As `setTimeout`, at some time. @returns what cancels it */
  readonly later: (then: () => void) => () => void;
  /** Gives turns until all of this is done. */
  readonly until: <T>(all: Promise<T>) => Promise<T>;
};

type Waiting = { readonly weight: number; readonly go: () => void };

export const agenda = (chance: Chance): Agenda => {
  const waiting: Waiting[] = [];
  let wake: (() => void) | undefined;
  const turn = (weight = 4) =>
    new Promise<void>((go) => {
      waiting.push({ weight, go });
      wake?.();
    });

  /** Lets whoever was given a turn go on until they wait again. */
  const settled = async () => {
    for (let pass = 0; pass < 3; pass += 1) await nextTurn();
  };
  return {
    turn,
    later: (then) => {
      let cancelled = false;
      void turn(1).then(() => cancelled || then());
      return () => {
        cancelled = true;
      };
    },
    until: async (all) => {
      let done = false;
      const finished = all.finally(() => {
        done = true;
        wake?.();
      });
      finished.catch(() => undefined);
      for (await settled(); !done; await settled()) {
        if (waiting.length === 0) {
          // The product itself waits before it tries again; that is real time.
          await new Promise<void>((go) => {
            wake = go;
          });
          wake = undefined;
          continue;
        }
        const weights = waiting.map(({ weight }) => weight);
        const next = chance.weighted(waiting, weights);
        waiting.splice(waiting.indexOf(next), 1);
        next.go();
      }
      return finished;
    },
  };
};
