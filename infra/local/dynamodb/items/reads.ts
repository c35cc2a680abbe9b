import { createKey, mapPaths, validateKey, validateKeyPaths } from "dynalite/db/index.js";
import * as batchShape from "dynalite/validations/batchGetItem.js";
import * as getShape from "dynalite/validations/getItem.js";
import { refuseIf } from "../api-error.ts";
import { type Operation, type Request, refuseLegacy, validated } from "../operation.ts";
import { keyOf } from "../storage/keyspace.ts";
import { landedTable } from "../tables/table.ts";
import type { Item } from "./attribute-value.ts";
import { type Cost, consumedByAll, consumedByOne, readUnits, type Wanted } from "./capacity.ts";
import type { Path } from "./document-path.ts";
import { itemSize } from "./item-size.ts";

export type Projection = { paths: Path[]; nestedPaths: object };
export type ReadRequest = { TableName: string; Key: Item; ConsistentRead?: boolean; _projection?: Projection };

/** One item as `read` sees it: whole, for its size, and as far as it was asked for. */
export const readItem = (
  read: (key: string) => string | undefined,
  request: ReadRequest,
): { item: Item | undefined; seen: Item | undefined; itemKey: string } => {
  const table = landedTable({ landed: read }, request.TableName).description;
  refuseIf(validateKey(request.Key, table));
  refuseIf(validateKeyPaths(request._projection?.nestedPaths, table));
  const itemKey = createKey(request.Key, table);
  const text = read(keyOf.item(table.TableName, itemKey));
  const item: Item | undefined = text === undefined ? undefined : JSON.parse(text);
  return { item, itemKey, seen: item && (request._projection ? mapPaths(request._projection.paths, item) : item) };
};

export const readCost = (table: string, tableUnits: number): Cost => ({ table, tableUnits, local: {}, global: {} });

export const getItem: Operation = async ({ storage }, request) => {
  const asked = validated<ReadRequest & { ReturnConsumedCapacity?: Wanted }>(getShape, request);
  const { item, seen } = readItem(storage.landed, asked);
  const cost = readCost(asked.TableName, readUnits(item, asked.ConsistentRead ?? false));
  return { ...(seen === undefined ? {} : { Item: seen }), ...consumedByOne(asked.ReturnConsumedCapacity, cost) };
};

type KeysOfTable = { Keys: Item[]; ConsistentRead?: boolean; _projection?: Projection };
type Batch = { RequestItems: Record<string, KeysOfTable>; ReturnConsumedCapacity?: Wanted };

const mostBytes = 16 * 1024 * 1024;

/**
 * Up to 100 items; past 16 MB the remaining keys come back as unprocessed, to be asked for again. The service answers
 * in no particular order; here it is that of the stored keys, so that nobody comes to rely on the order of asking.
 */
export const batchGetItem: Operation = async ({ storage }, request) => {
  const original: Request = structuredClone(request);
  for (const ofTable of Object.values(request.RequestItems ?? {})) refuseLegacy(ofTable ?? {});
  const asked = validated<Batch>(batchShape, request);

  const responses: Record<string, Item[]> = {};
  const unprocessed: Record<string, object> = {};
  const costs: Cost[] = [];
  let bytes = 0;
  for (const [table, { Keys, ...how }] of Object.entries(asked.RequestItems)) {
    const found: ReturnType<typeof readItem>[] = [];
    const left: Item[] = [];
    for (const Key of Keys) {
      const one = readItem(storage.landed, { TableName: table, Key, ...how });
      bytes += one.item === undefined ? 0 : itemSize(one.item);
      if (bytes > mostBytes) left.push(Key);
      else {
        found.push(one);
        costs.push(readCost(table, readUnits(one.item, how.ConsistentRead ?? false)));
      }
    }
    responses[table] = found.sort(byStoredKey).flatMap(({ seen }) => (seen === undefined ? [] : [seen]));
    if (left.length > 0) unprocessed[table] = { ...askedOf(original, table), Keys: left };
  }
  return { Responses: responses, UnprocessedKeys: unprocessed, ...consumedByAll(asked.ReturnConsumedCapacity, costs) };
};

const byStoredKey = (one: { itemKey: string }, other: { itemKey: string }): number =>
  one.itemKey < other.itemKey ? -1 : 1;

const askedOf = (request: Request, table: string): object =>
  (request.RequestItems as Record<string, object>)[table] ?? {};
