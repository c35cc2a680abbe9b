import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTable, type LocalDynamodb, openDynamodb } from "#test/support/local-dynamodb.ts";

let db: LocalDynamodb;
const TableName = "planning";
const kilobyte = 1024;

beforeAll(async () => {
  db = await openDynamodb();
  await createTable(db, TableName, { indexes: [{ name: "by-keeper", hash: "keeper" }] });
  await createTable(db, "journal");
});
afterAll(() => db.close());

/** An item of exactly so many bytes: names and values count. */
const sized = (pk: string, bytes: number) => ({ pk, sk: "x", t: "x".repeat(bytes - pk.length - "pkskxt".length) });
const Key = (pk: string) => ({ pk, sk: "x" });
const units = ({ ConsumedCapacity }: { ConsumedCapacity?: { CapacityUnits?: number | undefined } | undefined }) =>
  ConsumedCapacity?.CapacityUnits;
const total = { TableName, ReturnConsumedCapacity: "TOTAL" } as const;

describe("consumed capacity", () => {
  it.each([
    [1, 0.5, 1, kilobyte],
    [2, 0.5, 1, kilobyte + 1],
    [5, 1, 2, 4 * kilobyte + 1],
  ])(
    "counts a write by the KB (%i) and a read by four of them (%d, consistent %i)",
    async (write, read, consistent, bytes) => {
      const put = await db.items.put({ ...total, Item: sized(`w${bytes}`, bytes) });
      const got = await db.items.get({ ...total, Key: Key(`w${bytes}`) });
      const surely = await db.items.get({ ...total, Key: Key(`w${bytes}`), ConsistentRead: true });

      expect([units(put), units(got), units(surely)]).toEqual([write, read, consistent]);
    },
  );

  it("counts bytes of UTF-8, and the larger of the old and the new item", async () => {
    const wide = await db.items.put({ ...total, Item: { ...Key("wide"), t: "é".repeat(600) } });
    const shrunk = await db.items.put({ ...total, Item: Key("wide") });
    const deletedNothing = await db.items.delete({ ...total, Key: Key("nobody") });

    expect([units(wide), units(shrunk), units(deletedNothing)]).toEqual([2, 2, 1]);
  });

  it("counts what each index costs: an entry made, left alone, moved and removed", async () => {
    const indexes = { ...total, ReturnConsumedCapacity: "INDEXES" } as const;
    const item = { ...Key("indexed"), n: 1 };

    const made = await db.items.put({ ...indexes, Item: { ...item, keeper: "an" } });
    const same = await db.items.put({ ...indexes, Item: { ...item, keeper: "an" } });
    const moved = await db.items.put({ ...indexes, Item: { ...item, keeper: "bo" } });
    const removed = await db.items.put({ ...indexes, Item: item });

    const of = (index: number | undefined) => ({
      TableName,
      CapacityUnits: 1 + (index ?? 0),
      Table: { CapacityUnits: 1 },
      ...(index && { GlobalSecondaryIndexes: { "by-keeper": { CapacityUnits: index } } }),
    });
    expect([made, same, moved, removed].map(({ ConsumedCapacity }) => ConsumedCapacity)).toEqual([
      of(1),
      of(undefined),
      of(2),
      of(1),
    ]);
  });

  it("is not told unless asked", async () => {
    expect((await db.items.get({ TableName, Key: Key("x") })).ConsumedCapacity).toBeUndefined();
  });

  it("adds up per table over a batch", async () => {
    const batch = await db.items.batchWrite({
      ReturnConsumedCapacity: "TOTAL",
      RequestItems: {
        [TableName]: [{ PutRequest: { Item: sized("b1", 2 * kilobyte) } }, { DeleteRequest: { Key: Key("b2") } }],
        journal: [{ PutRequest: { Item: Key("b3") } }],
      },
    });
    const got = await db.items.batchGet({
      ReturnConsumedCapacity: "TOTAL",
      RequestItems: { [TableName]: { Keys: [Key("b1"), Key("b2")], ConsistentRead: true } },
    });

    expect(batch.ConsumedCapacity).toEqual([
      { TableName, CapacityUnits: 3 },
      { TableName: "journal", CapacityUnits: 1 },
    ]);
    expect(got.ConsumedCapacity).toEqual([{ TableName, CapacityUnits: 2 }]);
  });

  it("is doubled for transactions, indexes included", async () => {
    const written = await db.items.transactWrite({
      ReturnConsumedCapacity: "INDEXES",
      TransactItems: [
        { Put: { TableName, Item: { ...sized("t1", 2 * kilobyte), keeper: "an" } } },
        { ConditionCheck: { TableName, Key: Key("t2"), ConditionExpression: "attribute_not_exists(pk)" } },
      ],
    });
    const read = await db.items.transactGet({
      ReturnConsumedCapacity: "TOTAL",
      TransactItems: [{ Get: { TableName, Key: Key("t1") } }, { Get: { TableName, Key: Key("t2") } }],
    });

    const twice = (amount: number) => ({ CapacityUnits: amount, WriteCapacityUnits: amount });
    expect(written.ConsumedCapacity).toEqual([
      { TableName, ...twice(14), Table: twice(8), GlobalSecondaryIndexes: { "by-keeper": twice(6) } },
    ]);
    expect(read.ConsumedCapacity).toEqual([{ TableName, CapacityUnits: 4, ReadCapacityUnits: 4 }]);
  });

  it("counts a query by all that it looked at, not by what passed the filter", async () => {
    for (const sk of ["1", "2", "3", "4"])
      await db.items.put({ TableName, Item: { pk: "q", sk, t: "x".repeat(3000) } });
    const ask = { ...total, KeyConditionExpression: "pk = :p" } as const;

    const all = await db.items.query({ ...ask, ExpressionAttributeValues: { ":p": "q" } });
    const none = await db.items.query({
      ...ask,
      FilterExpression: "t = :t",
      ExpressionAttributeValues: { ":p": "q", ":t": 0 },
    });
    const empty = await db.items.query({ ...ask, ExpressionAttributeValues: { ":p": "nobody" } });

    expect([units(all), units(none), units(empty)]).toEqual([1.5, 1.5, 0.5]);
  });
});
