import type { Table } from "../tables/table.ts";
import type { Item } from "./attribute-value.ts";

/**
 * When an item expires, in whole seconds since 1970; nothing when it does not. Values that are no number, negative
 * or absurdly far away never expire, as documented.
 */
export const expiryOf = (table: Table, item: Item | undefined): number | undefined => {
  if (item === undefined || table.timeToLive === undefined) return undefined;
  const seconds = Math.floor(Number(item[table.timeToLive.attribute]?.N ?? Number.NaN));
  return seconds >= 0 && seconds < 1e12 ? seconds : undefined;
};
