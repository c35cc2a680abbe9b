import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allPages, createTable, fill, type LocalDynamodb, openDynamodb } from "#test/support/local-dynamodb.ts";

let db: LocalDynamodb;
const TableName = "planning";

beforeAll(async () => {
  db = await openDynamodb();
  await createTable(db, TableName, {
    indexes: [
      { name: "by-keeper", hash: "keeper" },
      { name: "by-state", hash: "stage", range: "due" },
    ],
  });
});
afterAll(() => db.close());

const query = (KeyConditionExpression: string, values: Record<string, unknown>, more: object = {}) =>
  db.items.query({ TableName, KeyConditionExpression, ExpressionAttributeValues: values, ...more });
describe("an index", () => {
  it("follows every write at once: put, changed key, removed key, deletion", async () => {
    const owned = async (keeper: string) =>
      (await query("keeper = :o", { ":o": keeper }, { IndexName: "by-keeper" })).Items?.map(({ pk, n }) => [pk, n]);
    const Key = { pk: "indexed", sk: "x" };

    await db.items.put({ TableName, Item: { ...Key, keeper: "an", n: 1 } });
    const afterPut = await owned("an");
    await db.items.update({ TableName, Key, UpdateExpression: "SET n = :n", ExpressionAttributeValues: { ":n": 2 } });
    const afterUpdate = await owned("an");
    await db.items.update({
      TableName,
      Key,
      UpdateExpression: "SET keeper = :o",
      ExpressionAttributeValues: { ":o": "bo" },
    });
    const afterMove = [await owned("an"), await owned("bo")];
    await db.items.update({ TableName, Key, UpdateExpression: "REMOVE keeper" });
    const afterRemove = await owned("bo");

    expect(afterPut).toEqual([["indexed", 1]]);
    expect(afterUpdate).toEqual([["indexed", 2]]);
    expect(afterMove).toEqual([[], [["indexed", 2]]]);
    expect(afterRemove).toEqual([]);
  });

  it("holds thousands of items under one key, each once, also over pages", async () => {
    const many = Array.from({ length: 6000 }, (_, n) => ({ pk: `many-${n}`, sk: "x", keeper: "everybody" }));
    for (let from = 0; from < many.length; from += 100) {
      const TransactItems = many.slice(from, from + 100).map((Item) => ({ Put: { TableName, Item } }));
      await db.items.transactWrite({ TransactItems });
    }

    const found = await allPages((ExclusiveStartKey) =>
      query("keeper = :o", { ":o": "everybody" }, { IndexName: "by-keeper", Limit: 1500, ExclusiveStartKey }),
    );

    expect(new Set(found.flat().map((item) => JSON.stringify(item))).size).toBe(6000);
    expect(found.flat().length).toBe(6000);
  });

  it("keeps apart items whose keys run into each other", async () => {
    for (const [pk, sk] of [
      ["ab", "c"],
      ["a", "bc"],
    ])
      await db.items.put({ TableName, Item: { pk, sk, keeper: "joined" } });

    const { Count } = await query("keeper = :o", { ":o": "joined" }, { IndexName: "by-keeper" });

    expect(Count).toBe(2);
  });

  it("sorts by its own range key and pages backwards through equal ones", async () => {
    await fill(db, TableName, "due", ["1", "2", "3", "4"], (sk) => ({
      stage: "open",
      due: sk === "1" ? "2027-02" : "2027-01",
    }));

    const found = await allPages((ExclusiveStartKey) =>
      query(
        "stage = :s",
        { ":s": "open" },
        { IndexName: "by-state", Limit: 1, ScanIndexForward: false, ExclusiveStartKey },
      ),
    );

    const order = found.flat().map(({ sk }) => sk);
    expect(order[0]).toBe("1");
    expect([...order].sort()).toEqual(["1", "2", "3", "4"]);
  });

  it("offers no consistent read, and is unknown when it is not there", async () => {
    const consistent = query("keeper = :o", { ":o": "an" }, { IndexName: "by-keeper", ConsistentRead: true });
    const unknown = query("keeper = :o", { ":o": "an" }, { IndexName: "by-nobody" });

    await expect(consistent).rejects.toMatchObject({
      message: expect.stringContaining("Consistent reads are not supported"),
    });
    await expect(unknown).rejects.toMatchObject({
      message: expect.stringContaining("does not have the specified index"),
    });
  });

  it("that is added while items are being written holds all of them", async () => {
    await createTable(db, "busy");
    const put = (n: number) => db.items.put({ TableName: "busy", Item: { pk: `${n}`, sk: "x", keeper: "an" } });
    const Create = {
      IndexName: "by-keeper",
      KeySchema: [{ AttributeName: "keeper", KeyType: "HASH" as const }],
      Projection: { ProjectionType: "ALL" as const },
    };
    const adding = {
      TableName: "busy",
      AttributeDefinitions: [{ AttributeName: "keeper", AttributeType: "S" as const }],
      GlobalSecondaryIndexUpdates: [{ Create }],
    };

    const early = Array.from({ length: 100 }, (_, n) => put(n));
    const added = db.client.updateTable(adding);
    const late = Array.from({ length: 100 }, (_, n) => put(100 + n));
    await Promise.all([...early, added, ...late]);

    const items = await db.items.scan({ TableName: "busy" });
    const entries = await db.items.scan({ TableName: "busy", IndexName: "by-keeper" });
    expect([items.Count, entries.Count]).toEqual([200, 200]);
  });
});

describe("a scan", () => {
  it("divides a table into segments without gap or overlap", async () => {
    const segments = await Promise.all(
      [0, 1, 2].map((Segment) =>
        allPages((ExclusiveStartKey) =>
          db.items.scan({ TableName, Segment, TotalSegments: 3, Limit: 2000, ExclusiveStartKey }),
        ),
      ),
    );
    const whole = await allPages((ExclusiveStartKey) => db.items.scan({ TableName, ExclusiveStartKey }));

    expect(segments.flat(2).length).toBe(whole.flat().length);
    expect(new Set(segments.flat(2).map((item) => JSON.stringify(item))).size).toBe(whole.flat().length);
  });
});
