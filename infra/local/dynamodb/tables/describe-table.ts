import * as describeShape from "dynalite/validations/describeTable.js";
import * as listShape from "dynalite/validations/listTables.js";
import { ApiError, notFound } from "../api-error.ts";
import type { Database } from "../database.ts";
import type { Item } from "../items/attribute-value.ts";
import { itemSize } from "../items/item-size.ts";
import { type Operation, validated } from "../operation.ts";
import { keyOf, rangeOf } from "../storage/keyspace.ts";
import type { Range } from "../storage/storage.ts";
import { streamMembers } from "../streams/stream.ts";
import { landedTable, type Table } from "./table.ts";

/** A table as the API describes it. */
export const describedTable = (table: Table, changes: object = {}): object => ({
  ...table.description,
  ...streamMembers(table),
  ...changes,
});

/** Where the table's name was given on purpose, the answer repeats it. */
export const namedTable = <T>(name: string, find: () => T): T => {
  try {
    return find();
  } catch (error) {
    if (error instanceof ApiError) throw notFound(`Requested resource not found: Table: ${name} not found`);
    throw error;
  }
};

/** Counted when asked; the service itself refreshes these figures every six hours. */
export const describeTable: Operation = async ({ storage }, request) => {
  const { TableName: name } = validated<{ TableName: string }>(describeShape, request);
  const table = namedTable(name, () => landedTable(storage, name));
  const { count, bytes } = await measured({ storage }, rangeOf.items(name));
  return { Table: describedTable(table, { ItemCount: count, TableSizeBytes: bytes }) };
};

const measured = async ({ storage }: Pick<Database, "storage">, range: Range) => {
  let [count, bytes] = [0, 0];
  for await (const [, text] of storage.entries(range)) {
    const item: Item = JSON.parse(text);
    count += 1;
    bytes += itemSize(item);
  }
  return { count, bytes };
};

export const listTables: Operation = async ({ storage }, request) => {
  const asked = validated<{ Limit?: number; ExclusiveStartTableName?: string }>(listShape, request);
  const limit = asked.Limit ?? 100;
  const names: string[] = [];
  for await (const [key] of storage.entries(rangeOf.tables)) {
    const name = key.slice(keyOf.table("").length);
    if (name > (asked.ExclusiveStartTableName ?? "")) names.push(name);
    if (names.length > limit) break;
  }
  const page = names.slice(0, limit);
  return { TableNames: page, ...(names.length > limit ? { LastEvaluatedTableName: page.at(-1) } : {}) };
};
