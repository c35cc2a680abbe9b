import { setTimeout as pause } from "node:timers/promises";
import type { Chance } from "#infra/local/worlds/chance.ts";

export type Journey = "passes" | "lost-before" | "lost-after" | "doubled" | "delayed";

/** Every request gets one journey; what was doubled or delayed may arrive after what was sent later. */
export type FaultyNetwork = {
  readonly send: (request: Request) => Promise<Response>;
  /** From now on everything passes; resolves when nothing is on its way any more. */
  readonly heal: () => Promise<void>;
  readonly counts: Readonly<Record<Journey, number>>;
};

const journeys: readonly Journey[] = ["passes", "lost-before", "lost-after", "doubled", "delayed"];
const mostDelay = 40;

/** The way between a browser and the server. A lost request or reply is a connection that broke: nobody knows which. */
export const faultyNetwork = (
  deliver: (request: Request) => Promise<Response>,
  chance: Chance,
  weights: readonly number[],
): FaultyNetwork => {
  const counts = { passes: 0, "lost-before": 0, "lost-after": 0, doubled: 0, delayed: 0 };
  const stragglers = new Set<Promise<unknown>>();
  let healed = false;

  const later = (request: Request): void => {
    const arriving = pause(chance.next() * mostDelay)
      .then(() => deliver(request))
      .finally(() => stragglers.delete(arriving));
    stragglers.add(arriving);
  };
  const broken = (): never => {
    throw new TypeError("the connection broke");
  };

  return {
    counts,
    send: async (request) => {
      const journey = healed ? "passes" : chance.weighted(journeys, weights);
      counts[journey] += 1;
      switch (journey) {
        case "lost-before":
          return broken();
        case "lost-after":
          if (chance.next() < 0.5) await deliver(request);
          else later(request);
          return broken();
        case "doubled":
          later(request.clone());
          return deliver(request);
        case "delayed":
          await pause(chance.next() * mostDelay);
          return deliver(request);
        case "passes":
          return deliver(request);
      }
    },
    heal: async () => {
      healed = true;
      while (stragglers.size > 0) await Promise.allSettled(stragglers);
    },
  };
};
