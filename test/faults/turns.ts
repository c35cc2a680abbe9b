import { setImmediate as nextTurn } from "node:timers/promises";
import type { Chance } from "#infra/local/worlds/chance.ts";
import type { Wire } from "./on-the-wire.ts";

/** Several who do something at once, one request to the tables at a time, in an order that chance decides. */
export type Turns = {
  /** The wire of one more of them; heavier ones get their turn sooner. */
  readonly wire: (weight: number) => Wire;
  /** Gives turns until all of this is done. */
  readonly until: <T>(all: Promise<T>) => Promise<T>;
};

type Waiting = { readonly weight: number; readonly go: () => Promise<void> };

export const turns = (chance: Chance): Turns => {
  const waiting: Waiting[] = [];

  const wire =
    (weight: number): Wire =>
    (forward) =>
      new Promise((resolve, reject) => {
        const go = async () => {
          await forward().then(resolve, reject);
        };
        waiting.push({ weight, go });
      });

  /** Lets whoever got an answer ask their next question, before anybody's turn is given. */
  const settled = async () => {
    for (let turn = 0; turn < 3; turn += 1) await nextTurn();
  };

  return {
    wire,
    until: async (all) => {
      let done = false;
      const finished = all.finally(() => {
        done = true;
      });
      finished.catch(() => undefined);
      for (await settled(); !done; await settled()) {
        if (waiting.length === 0) continue;
        const next = chance.weighted(
          waiting,
          waiting.map(({ weight }) => weight),
        );
        waiting.splice(waiting.indexOf(next), 1);
        await next.go();
      }
      return finished;
    },
  };
};
