import type { Chance } from "#infra/local/worlds/chance.ts";
import type { Agenda } from "./agenda.ts";
import type { Wire } from "./on-the-wire.ts";

/** What can happen to a message on its way, to the product or from there to its tables. */
export const mishaps = ["none", "lost-before", "lost-after", "doubled", "delayed", "throttled"] as const;
export type Mishap = (typeof mishaps)[number];

export type Proxy = {
  /** Between browser and product. */
  readonly send: (request: Request) => Promise<Response>;
  /** Between the product and its tables. */
  readonly wire: Wire;
  /** From now on everything passes; resolves when nothing is on its way any more. */
  readonly heal: () => Promise<void>;
};

type Setting = {
  readonly deliver: (request: Request) => Promise<Response>;
  readonly agenda: Agenda;
  readonly chance: Chance;
  /** How often what happens, by mishap, on the way to the product and on the way to the tables. */
  readonly toProduct: readonly number[];
  readonly toTables: readonly number[];
  readonly count: (where: "product" | "tables", mishap: Mishap) => void;
};

const broken = () => Object.assign(new Error("the connection broke"), { code: "ECONNRESET" });
const busy = () => Object.assign(new Error("too many requests"), { name: "ThrottlingException" });
const busyDoor = () =>
  new Response(JSON.stringify({ code: "too-many", status: 429, facts: {} }), {
    status: 429,
    headers: { "content-type": "application/problem+json" },
  });

/**
 * Drops, delays, doubles and throttles. What is lost after it arrived was done, and nobody was told. What is doubled may
 * arrive a second time long after everything that was sent later.
 */
export const unreliable = ({ deliver, agenda, chance, toProduct, toTables, count }: Setting): Proxy => {
  const stragglers = new Set<Promise<unknown>>();
  let healed = false;
  const mishapTo = (where: "product" | "tables", weights: readonly number[]): Mishap => {
    const mishap = healed ? "none" : chance.weighted(mishaps, weights);
    count(where, mishap);
    return mishap;
  };
  const straggle = (again: () => Promise<unknown>): void => {
    const arriving = agenda
      .turn(1)
      .then(again)
      .catch(() => undefined)
      .finally(() => stragglers.delete(arriving));
    stragglers.add(arriving);
  };

  return {
    send: async (request) => {
      const mishap = mishapTo("product", toProduct);
      await agenda.turn(mishap === "delayed" ? 1 : 8);
      if (mishap === "lost-before") throw broken();
      if (mishap === "throttled") return busyDoor();
      if (mishap === "doubled") {
        const again = request.clone();
        straggle(() => deliver(again));
      }
      const response = await deliver(request);
      if (mishap === "lost-after") throw broken();
      return response;
    },
    wire: async (forward) => {
      const mishap = mishapTo("tables", toTables);
      await agenda.turn(mishap === "delayed" ? 1 : 8);
      if (mishap === "lost-before") throw broken();
      if (mishap === "throttled") throw busy();
      const outcome = await forward();
      // The very same command once more: a transaction carries a token by which the tables know it.
      if (mishap === "doubled") await forward().catch(() => undefined);
      if (mishap === "lost-after") throw broken();
      return outcome;
    },
    heal: async () => {
      healed = true;
      while (stragglers.size > 0) await Promise.allSettled(stragglers);
    },
  };
};
