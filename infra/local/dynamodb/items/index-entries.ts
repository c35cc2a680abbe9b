import { getIndexActions } from "dynalite/db/index.js";
import { invalid } from "../api-error.ts";
import type { Draft } from "../storage/draft.ts";
import { keyOf } from "../storage/keyspace.ts";
import type { IndexDescription, TableShape } from "../tables/table.ts";
import { type Item, sameItem } from "./attribute-value.ts";
import { itemSize } from "./item-size.ts";

/** Write units by index: one per KB and entry written or removed, nothing for an entry that stays as it is. */
export type IndexUnits = { local: Record<string, number>; global: Record<string, number> };

export const writeUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1024));

/**
 * Brings the entries of all indexes in line with an item that changes, within the same draft.
 * The engine tells entries with equal index keys apart by 24 bits of a hash, so that of a few thousand some would
 * overwrite each other; here the item's own key follows.
 */
export const changeIndexEntries = (
  draft: Draft,
  table: TableShape,
  itemKey: string,
  old: Item | undefined,
  fresh: Item | undefined,
): IndexUnits => {
  const change = (indexes: IndexDescription[] = []): Record<string, number> => {
    const units: Record<string, number> = {};
    const count = (index: string, entry: Item): void => {
      units[index] = (units[index] ?? 0) + writeUnits(itemSize(entry));
    };
    const actions = getIndexActions(indexes, old, fresh, table);
    for (const action of actions.deletes) {
      const key = keyOf.indexEntry(table.TableName, action.index, entryKey(action.key, itemKey));
      count(action.index, draft.read<Item>(key) ?? {});
      draft.remove(key);
    }
    for (const action of actions.puts) {
      const key = keyOf.indexEntry(table.TableName, action.index, entryKey(action.key, itemKey));
      const entry: Item = JSON.parse(JSON.stringify(action.item)); // the engine names absent attributes as undefined
      const before = draft.read<Item>(key);
      if (before !== undefined && sameItem(before, entry)) continue;
      count(action.index, entry);
      draft.write(key, entry);
    }
    return units;
  };

  return { local: change(table.LocalSecondaryIndexes), global: change(table.GlobalSecondaryIndexes) };
};

export const entryKey = (indexKey: string, itemKey: string): string => `${indexKey}/${itemKey}`;

/** An index key may be absent, but not empty. @throws ApiError ValidationException */
export const refuseEmptyIndexKeys = (table: TableShape, item: Item): void => {
  for (const index of [...(table.GlobalSecondaryIndexes ?? []), ...(table.LocalSecondaryIndexes ?? [])]) {
    for (const { AttributeName } of index.KeySchema) {
      const value = item[AttributeName];
      if (value?.S === "" || value?.B === "") {
        throw invalid(
          "One or more parameter values are not valid. A value specified for a secondary index key is not supported. " +
            `The AttributeValue for a key attribute cannot contain an empty ${value.S === "" ? "string" : "binary"} ` +
            `value. IndexName: ${index.IndexName}, IndexKey: ${AttributeName}`,
        );
      }
    }
  }
};
