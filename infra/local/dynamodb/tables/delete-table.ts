import * as shape from "dynalite/validations/deleteTable.js";
import { invalid } from "../api-error.ts";
import { type Operation, validated } from "../operation.ts";
import { keyOf, rangeOf } from "../storage/keyspace.ts";
import type { Storage } from "../storage/storage.ts";
import { endStream } from "../streams/stream.ts";
import { describedTable, namedTable } from "./describe-table.ts";
import { type Table, tableIn } from "./table.ts";

/** The table, its items and its index entries go in one batch; its stream stays readable for its 24 hours. */
export const deleteTable: Operation = async (database, request) => {
  const { TableName: name } = validated<{ TableName: string }>(shape, request);

  const table = await database.alone(async (write) => {
    const found = await write((draft) => namedTable(name, () => tableIn(draft, name)));
    if (found.description.DeletionProtectionEnabled) {
      throw invalid(
        "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.",
      );
    }
    const keys = await keysOf(database.storage, found);
    return write((draft) => {
      for (const key of keys) draft.remove(key);
      draft.remove(keyOf.table(name));
      endStream(draft, found, database.clock());
      return found;
    });
  });
  return { TableDescription: describedTable(table, { TableStatus: "DELETING" }) };
};

const keysOf = async (storage: Storage, { description }: Table): Promise<string[]> => {
  const name = description.TableName;
  const indexes = [...(description.GlobalSecondaryIndexes ?? []), ...(description.LocalSecondaryIndexes ?? [])];
  const ranges = [rangeOf.items(name), ...indexes.map(({ IndexName }) => rangeOf.index(name, IndexName))];
  const keys: string[] = [];
  for (const range of ranges) for await (const [key] of storage.entries(range)) keys.push(key);
  return keys;
};
