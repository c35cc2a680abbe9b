import { BatchGetCommand, GetCommand, QueryCommand, type QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import type { Ports } from "../ports.ts";
import { type Key, listingIndex } from "./keys.ts";
import { backOff, reaching, Unavailable } from "./trouble.ts";

export type TableName = Parameters<Ports["tables"]["nameOf"]>[0];
export type StoredItem = Readonly<Record<string, unknown>>;
/** What reading and writing needs of the outside world. */
export type Store = Pick<Ports, "tables" | "random">;

type Schema<T> = z.ZodMiniType<T>;

/** The noun's own fields: without keys, listing and expiry, which belong to the store. */
export const withoutKeys = ({ pk, sk, listing, listedAt, expiresAt, ...fields }: StoredItem): StoredItem => fields;

/** An item that no longer fits its schema is a fault, loudly: the schema is the gate for migrations. */
const parsed = <T>(schema: Schema<T>, item: StoredItem): T => z.parse(schema, withoutKeys(item));

/** One item, strongly consistent; undefined where there is none. */
export const read = async <T>(store: Store, table: TableName, key: Key, schema: Schema<T>): Promise<T | undefined> => {
  const { pk, sk } = key;
  const command = new GetCommand({ TableName: store.tables.nameOf(table), Key: { pk, sk }, ConsistentRead: true });
  const { Item } = await reaching(() => store.tables.client.send(command));
  return Item === undefined ? undefined : parsed(schema, Item);
};

/** Items by their keys, strongly consistent, in the order of the keys; undefined where there is none. */
export const readMany = async <T>(
  store: Store,
  table: TableName,
  keys: readonly Key[],
  schema: Schema<T>,
): Promise<readonly (T | undefined)[]> => {
  const name = store.tables.nameOf(table);
  const found = new Map<string, StoredItem>();
  const once = new Map(keys.map(({ pk, sk }) => [`${pk} ${sk}`, { pk, sk }]));

  let wanted: Record<string, unknown>[] = [...once.values()];
  for (let attempt = 0; wanted.length > 0; attempt += 1) {
    if (attempt > 20 + keys.length / 100) throw new Unavailable("the tables hand out too little at a time");
    const [now, later] = [wanted.slice(0, 100), wanted.slice(100)];
    const command = new BatchGetCommand({ RequestItems: { [name]: { Keys: now, ConsistentRead: true } } });
    const { Responses, UnprocessedKeys } = await reaching(() => store.tables.client.send(command));

    for (const item of Responses?.[name] ?? []) found.set(`${item.pk} ${item.sk}`, item);
    const left = UnprocessedKeys?.[name]?.Keys ?? [];
    if (left.length > 0) await backOff(Math.min(attempt + 1, 5), store.random(1)[0] ?? 0);
    wanted = [...left, ...later];
  }
  return keys.map(({ pk, sk }) => {
    const item = found.get(`${pk} ${sk}`);
    return item === undefined ? undefined : parsed(schema, item);
  });
};

async function* pages(store: Store, query: QueryCommandInput): AsyncGenerator<readonly StoredItem[]> {
  let from: QueryCommandInput["ExclusiveStartKey"];
  do {
    const command = new QueryCommand({ ...query, ...(from && { ExclusiveStartKey: from }) });
    const page = await reaching(() => store.tables.client.send(command));
    yield page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

/**
 * The items of one partition whose sort key begins with `prefix`, strongly consistent, in order, page by page.
 * @param most how many items a page holds; as many as the store hands out at a time where nothing is given
 */
export async function* queryPages<T>(
  store: Store,
  table: TableName,
  pk: string,
  prefix: string,
  schema: Schema<T>,
  most?: number,
): AsyncGenerator<readonly T[]> {
  const query = {
    TableName: store.tables.nameOf(table),
    KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)",
    ExpressionAttributeValues: { ":pk": pk, ":prefix": prefix },
    ConsistentRead: true,
    ...(most !== undefined && { Limit: most }),
  };
  for await (const page of pages(store, query)) yield page.map((item) => parsed(schema, item));
}

/** As `queryPages`, all at once: for partitions that stay small. */
export const query = async <T>(
  store: Store,
  table: TableName,
  pk: string,
  prefix: string,
  schema: Schema<T>,
): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const page of queryPages(store, table, pk, prefix, schema)) all.push(...page);
  return all;
};

/** The items of one partition whose sort keys lie between two, both included, strongly consistent, in order. */
export const queryBetween = async <T>(
  store: Store,
  table: TableName,
  pk: string,
  between: { readonly from: string; readonly to: string; readonly newestFirst?: boolean },
  schema: Schema<T>,
): Promise<readonly T[]> => {
  const query = {
    TableName: store.tables.nameOf(table),
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
    ExpressionAttributeValues: { ":pk": pk, ":from": between.from, ":to": between.to },
    ConsistentRead: true,
    ScanIndexForward: !between.newestFirst,
  };
  const all: T[] = [];
  for await (const page of pages(store, query)) all.push(...page.map((item) => parsed(schema, item)));
  return all;
};

/** A list across partitions, in order of `listedAt`. Eventually consistent: to look at, never to decide on. */
export const list = async <T>(store: Store, table: TableName, listing: string, schema: Schema<T>) => {
  const query = {
    TableName: store.tables.nameOf(table),
    IndexName: listingIndex,
    KeyConditionExpression: "listing = :listing",
    ExpressionAttributeValues: { ":listing": listing },
  };
  const all: T[] = [];
  for await (const page of pages(store, query)) all.push(...page.map((item) => parsed(schema, item)));
  return all;
};
