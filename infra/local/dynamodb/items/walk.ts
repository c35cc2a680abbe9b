import { Readable } from "node:stream";
import engineQuery from "dynalite/actions/query.js";
import engineScan from "dynalite/actions/scan.js";
import { createIndexKey, createKey, mapPaths } from "dynalite/db/index.js";
import * as queryShape from "dynalite/validations/query.js";
import * as scanShape from "dynalite/validations/scan.js";
import { fromEngine } from "../api-error.ts";
import { type Operation, type Shape, validated } from "../operation.ts";
import { keyOf, within } from "../storage/keyspace.ts";
import type { Range, Storage } from "../storage/storage.ts";
import { landedTable, type Table } from "../tables/table.ts";
import type { Item } from "./attribute-value.ts";
import { type Condition, holds } from "./condition.ts";
import { entryKey } from "./index-entries.ts";
import type { Projection } from "./reads.ts";

type Asked = {
  TableName: string;
  IndexName?: string;
  Select?: string;
  ConsistentRead?: boolean;
  ExclusiveStartKey?: Item;
  ReturnConsumedCapacity?: string;
  _filter?: { expression: Condition };
  _projection?: Projection;
};
type Page = {
  Items: Item[];
  ScannedCount: number;
  LastEvaluatedKey?: Item;
  ConsumedCapacity?: { CapacityUnits: number; Table?: { CapacityUnits: number } };
};

/** Lets every item pass, so that the engine reads a page and leaves the choosing to us. */
const everything = { type: "function", name: "attribute_not_exists", args: [["\u0000"]] };

/**
 * Query and Scan: the engine checks the request and reads one page of keys in order; filter and projection are ours,
 * because the engine cannot compare documents.
 */
const walk =
  (read: typeof engineQuery, shape: Shape): Operation =>
  async ({ storage }, request) => {
    const asked = validated<Asked>(shape, request);
    const { _filter, _projection, Select, ...rest } = asked;
    const plain = {
      ...rest,
      ...(Select === undefined || Select === "COUNT" ? {} : { Select }),
      ...(_filter === undefined ? {} : { _filter: { ..._filter, expression: everything } }),
      ...(_projection === undefined ? {} : { _projection: { nestedPaths: _projection.nestedPaths } }),
    };
    const page = await new Promise<Page>((resolve, reject) => {
      read(engineView(storage, asked), plain, (error, result) =>
        error ? reject(fromEngine(error)) : resolve(result as Page),
      );
    });

    const chosen = _filter === undefined ? page.Items : page.Items.filter((item) => holds(_filter.expression, item));
    const seen = _projection === undefined ? chosen : chosen.map((item) => mapPaths(_projection.paths, item));
    const { Items: _, ConsumedCapacity, ...counts } = page;
    return {
      ...counts,
      Count: chosen.length,
      ...(Select === "COUNT" ? {} : { Items: seen }),
      ...(ConsumedCapacity === undefined ? {} : { ConsumedCapacity: atLeastOne(ConsumedCapacity, asked) }),
    };
  };

/** Looking for nothing costs the smallest amount all the same. */
const atLeastOne = (consumed: NonNullable<Page["ConsumedCapacity"]>, { ConsistentRead }: Asked) =>
  consumed.CapacityUnits > 0 ? consumed : { ...consumed, CapacityUnits: ConsistentRead ? 1 : 0.5 };

/** What the engine's reading actions need of a store, on top of ours. */
const engineView = (storage: Storage, asked: Asked): object => {
  const text = (key: string) => storage.landed(key);
  return {
    getTable: (name: string, done: (error: unknown, table?: object) => void) => {
      try {
        done(undefined, landedTable(storage, name).description);
      } catch (error) {
        done(error);
      }
    },
    getItemDb: (table: string) => ({
      get: (key: string, done: (error: unknown, item?: Item) => void) =>
        done(undefined, JSON.parse(text(keyOf.item(table, key)) ?? "null") ?? undefined),
      createValueStream: (range: Range) => values(storage, keyOf.item(table, ""), range),
    }),
    getIndexDb: (_kind: string, table: string, index: string) => ({
      createValueStream: (range: Range) =>
        values(
          storage,
          keyOf.indexEntry(table, index, ""),
          fromStart(landedTable(storage, table), index, range, asked),
        ),
    }),
  };
};

/** The engine continues after its own short entry key; ours is longer, and unique. */
const fromStart = ({ description }: Table, index: string, range: Range, { ExclusiveStartKey: start }: Asked): Range => {
  if (start === undefined) return range;
  const indexes = [...(description.GlobalSecondaryIndexes ?? []), ...(description.LocalSecondaryIndexes ?? [])];
  const schema = indexes.find(({ IndexName }) => IndexName === index)?.KeySchema ?? [];
  const after = entryKey(createIndexKey(start, description, schema), createKey(start, description));
  return range.reverse ? { ...range, lt: after } : { ...range, gt: after };
};

const values = (storage: Storage, prefix: string, { gt, gte, lt, lte, reverse, limit }: Range): Readable => {
  const ends = within(prefix);
  const from = gte !== undefined ? { gte: prefix + gte } : gt !== undefined ? { gt: prefix + gt } : { gte: ends.gte };
  const to = lte !== undefined ? { lte: prefix + lte } : lt !== undefined ? { lt: prefix + lt } : { lt: ends.lt };
  return Readable.from(items(storage, { ...from, ...to, reverse: reverse ?? false, limit: limit ?? -1 }));
};

async function* items(storage: Storage, range: Range): AsyncGenerator<Item> {
  for await (const [, text] of storage.entries(range)) yield JSON.parse(text);
}

export const query = walk(engineQuery, queryShape);
export const scan = walk(engineScan, scanShape);
