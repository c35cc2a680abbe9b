import type { World } from "./world.ts";

type Consumed = { readonly CapacityUnits?: number; readonly TableName?: string };

/** What a piece of work cost at the wire: requests to the database, and units per table as it reports them itself. */
export type Cost = { requests: number; readonly units: Record<string, number> };

/** Counts everything the world's tables are asked while `work` goes on. */
export const consumedBy = async (world: World, work: () => Promise<unknown>): Promise<Cost> => {
  const cost: Cost = { requests: 0, units: {} };
  const stack = world.ports.tables.client.middlewareStack;
  stack.add(
    (next) => async (args) => {
      const input = { ...args.input, ReturnConsumedCapacity: "TOTAL" };
      const outcome = await next({ ...args, input } as typeof args);
      cost.requests += 1;
      const { ConsumedCapacity } = outcome.output as { ConsumedCapacity?: Consumed | readonly Consumed[] };
      for (const one of [ConsumedCapacity ?? []].flat()) {
        const table = (one.TableName ?? "").split("-").at(-1) ?? "";
        cost.units[table] = (cost.units[table] ?? 0) + (one.CapacityUnits ?? 0);
      }
      return outcome;
    },
    { step: "initialize", name: "consumed", override: true },
  );
  try {
    await work();
  } finally {
    stack.remove("consumed");
  }
  return cost;
};
