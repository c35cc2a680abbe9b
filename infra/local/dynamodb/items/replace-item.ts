import type { Draft } from "../storage/draft.ts";
import { keyOf } from "../storage/keyspace.ts";
import { recordChange } from "../streams/record-change.ts";
import type { Table } from "../tables/table.ts";
import type { Item } from "./attribute-value.ts";
import { expiryOf } from "./expiry.ts";
import { changeIndexEntries, type IndexUnits } from "./index-entries.ts";

export type Circumstance = { at: number; identity?: { Type: string; PrincipalId: string } };

/**
 * Everything that follows from an item taking another's place goes into the same draft, and so into the same batch:
 * the item, its entries in the indexes, its moment of expiry and its record in the stream.
 */
export const replaceItem = (
  draft: Draft,
  table: Table,
  itemKey: string,
  old: Item | undefined,
  fresh: Item | undefined,
  circumstance: Circumstance,
): IndexUnits => {
  const name = table.description.TableName;
  const key = keyOf.item(name, itemKey);
  if (fresh === undefined) draft.remove(key);
  else draft.write(key, fresh);

  const [before, after] = [expiryOf(table, old), expiryOf(table, fresh)];
  if (before !== undefined) draft.remove(keyOf.expiry(before, name, itemKey));
  if (after !== undefined) draft.write(keyOf.expiry(after, name, itemKey), [name, itemKey]);

  recordChange(draft, table, old, fresh, circumstance);
  return changeIndexEntries(draft, table.description, itemKey, old, fresh);
};
