import type { Item } from "./attribute-value.ts";
import type { Outcome } from "./change-item.ts";
import { itemSize } from "./item-size.ts";

export type Wanted = "NONE" | "TOTAL" | "INDEXES" | undefined;

/** Units that one table and its indexes cost. */
export type Cost = { table: string; tableUnits: number; local: Record<string, number>; global: Record<string, number> };

export const costOf = ({ table, tableUnits, indexUnits }: Outcome): Cost => ({ table, tableUnits, ...indexUnits });

/** Four KB a unit, half a unit when a read need not be consistent; what is not there costs as much as the smallest. */
export const readUnits = (item: Item | undefined, consistent: boolean): number =>
  Math.max(1, Math.ceil((item === undefined ? 0 : itemSize(item)) / 4096)) * (consistent ? 1 : 0.5);

const added = (one: Record<string, number>, other: Record<string, number>): Record<string, number> => {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(names.map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]));
};

/** One cost per table, in the order in which the tables were first touched. */
export const byTable = (costs: readonly Cost[]): Cost[] => {
  const tables = new Map<string, Cost>();
  for (const cost of costs) {
    const before = tables.get(cost.table);
    if (before === undefined) tables.set(cost.table, cost);
    else {
      tables.set(cost.table, {
        table: cost.table,
        tableUnits: before.tableUnits + cost.tableUnits,
        local: added(before.local, cost.local),
        global: added(before.global, cost.global),
      });
    }
  }
  return [...tables.values()];
};

const total = (units: Record<string, number>): number => Object.values(units).reduce((sum, some) => sum + some, 0);

export type Billing = {
  /** Transactions prepare and commit, so they cost double. */
  readonly times?: 1 | 2;
  /** Transactions also say which kind of units it were. */
  readonly kind?: "ReadCapacityUnits" | "WriteCapacityUnits";
};

const consumed = (cost: Cost, wanted: "TOTAL" | "INDEXES", { times = 1, kind }: Billing): object => {
  const units = (amount: number): object => ({
    CapacityUnits: amount * times,
    ...(kind === undefined ? {} : { [kind]: amount * times }),
  });
  const each = (indexes: Record<string, number>): object =>
    Object.fromEntries(Object.entries(indexes).map(([name, amount]) => [name, units(amount)]));
  return {
    TableName: cost.table,
    ...units(cost.tableUnits + total(cost.local) + total(cost.global)),
    ...(wanted === "INDEXES" ? { Table: units(cost.tableUnits) } : {}),
    ...(wanted === "INDEXES" && total(cost.local) > 0 ? { LocalSecondaryIndexes: each(cost.local) } : {}),
    ...(wanted === "INDEXES" && total(cost.global) > 0 ? { GlobalSecondaryIndexes: each(cost.global) } : {}),
  };
};

/** The answer's member for an operation on one item; nothing when it was not asked for. */
export const consumedByOne = (wanted: Wanted, cost: Cost, billing: Billing = {}): object =>
  wanted === "TOTAL" || wanted === "INDEXES" ? { ConsumedCapacity: consumed(cost, wanted, billing) } : {};

/** The same for batches and transactions: one figure per table. */
export const consumedByAll = (wanted: Wanted, costs: readonly Cost[], billing: Billing = {}): object =>
  wanted === "TOTAL" || wanted === "INDEXES"
    ? { ConsumedCapacity: byTable(costs).map((cost) => consumed(cost, wanted, billing)) }
    : {};
