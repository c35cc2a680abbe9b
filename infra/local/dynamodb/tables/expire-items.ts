import type { Database } from "../database.ts";
import type { Item } from "../items/attribute-value.ts";
import { expiryOf } from "../items/expiry.ts";
import { replaceItem } from "../items/replace-item.ts";
import { keyOf, rangeOf } from "../storage/keyspace.ts";
import type { Table } from "./table.ts";

/** By this a stream's reader tells an expiry from a deletion by a person. */
const identity = { Type: "Service", PrincipalId: "dynamodb.amazonaws.com" };

const fiveYears = 5 * 365 * 24 * 60 * 60;

/**
 * Deletes what has expired, and not longer than five years ago, as documented. Each item is looked at again within
 * its own write: it may have been given more time since, or its table another attribute or none.
 * @returns how many items went
 */
export const expireItems = async (database: Database): Promise<number> => {
  const now = Math.floor(database.clock() / 1000);
  let gone = 0;
  for await (const [key, text] of database.storage.entries(rangeOf.expiredBetween(now - fiveYears, now))) {
    const [name, itemKey]: [string, string] = JSON.parse(text);
    const expired = await database.write((draft) => {
      const table = draft.read<Table>(keyOf.table(name));
      const item = draft.read<Item>(keyOf.item(name, itemKey));
      const expiry = table === undefined ? undefined : expiryOf(table, item);
      if (table === undefined || expiry === undefined || keyOf.expiry(expiry, name, itemKey) !== key) {
        draft.remove(key);
        return false;
      }
      replaceItem(draft, table, itemKey, item, undefined, { at: database.clock(), identity });
      return true;
    });
    if (expired) gone += 1;
  }
  return gone;
};
