import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allPages, createTable, fill, type LocalDynamodb, openDynamodb } from "#test/support/local-dynamodb.ts";

let db: LocalDynamodb;
const TableName = "planning";

beforeAll(async () => {
  db = await openDynamodb();
  await createTable(db, TableName);
});
afterAll(() => db.close());

const query = (KeyConditionExpression: string, values: Record<string, unknown>, more: object = {}) =>
  db.items.query({ TableName, KeyConditionExpression, ExpressionAttributeValues: values, ...more });
const sorted = async (condition: string, values: Record<string, unknown>, more: object = {}) =>
  (await query(condition, values, more)).Items?.map(({ sk }) => sk);

describe("a query", () => {
  beforeAll(() => fill(db, TableName, "q", ["a#1", "a#2", "a#10", "b", "c", "ü", "z", "\u{1F600}"]));

  it.each([
    ["pk = :p", {}, ["a#1", "a#10", "a#2", "b", "c", "z", "ü", "\u{1F600}"]],
    ["pk = :p AND sk = :a", { ":a": "b" }, ["b"]],
    ["pk = :p AND begins_with(sk, :a)", { ":a": "a#" }, ["a#1", "a#10", "a#2"]],
    ["pk = :p AND begins_with(sk, :a)", { ":a": "a#1" }, ["a#1", "a#10"]],
    ["pk = :p AND sk BETWEEN :a AND :b", { ":a": "a#2", ":b": "c" }, ["a#2", "b", "c"]],
    ["pk = :p AND sk < :a", { ":a": "a#2" }, ["a#1", "a#10"]],
    ["pk = :p AND sk <= :a", { ":a": "a#2" }, ["a#1", "a#10", "a#2"]],
    ["pk = :p AND sk > :a", { ":a": "z" }, ["ü", "\u{1F600}"]],
    ["pk = :p AND sk >= :a", { ":a": "z" }, ["z", "ü", "\u{1F600}"]],
  ])("%s with %j gives the sort keys in order of their bytes", async (condition, values, expected) => {
    const forward = await sorted(condition, { ":p": "q", ...values });
    const backward = await sorted(condition, { ":p": "q", ...values }, { ScanIndexForward: false });

    expect(forward).toEqual(expected);
    expect(backward).toEqual([...expected].reverse());
  });

  it("sorts numbers by value", async () => {
    const numbers = [-100, -1.55, -1.5, -1, 0, 0.001, 1, 9, 10, 99.5, 1e15];
    await db.client.createTable({
      TableName: "numbers",
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [
        { AttributeName: "pk", AttributeType: "S" },
        { AttributeName: "n", AttributeType: "N" },
      ],
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "n", KeyType: "RANGE" },
      ],
    });
    for (const n of [...numbers].sort()) await db.items.put({ TableName: "numbers", Item: { pk: "n", n } });

    const { Items } = await query("pk = :p", { ":p": "n" }, { TableName: "numbers" });

    expect(Items?.map(({ n }) => n)).toEqual(numbers);
  });

  it.each([1, 3, 8])("gives every item once over pages of %i, in both directions", async (Limit) => {
    const walked = (ScanIndexForward: boolean) =>
      allPages((ExclusiveStartKey) => query("pk = :p", { ":p": "q" }, { Limit, ExclusiveStartKey, ScanIndexForward }));

    const all = (await query("pk = :p", { ":p": "q" })).Items ?? [];
    const [forward, backward] = [(await walked(true)).flat(), (await walked(false)).flat()];

    expect(forward).toEqual(all);
    expect(backward).toEqual([...all].reverse());
  });

  it("limits what it looks at, not what passes its filter", async () => {
    const page = await query("pk = :p", { ":p": "q", ":m": { x: [1] } }, { Limit: 3, FilterExpression: "m = :m" });

    expect(page).toMatchObject({ Count: 0, ScannedCount: 3, LastEvaluatedKey: { pk: "q", sk: "a#2" } });
  });

  it("filters on documents, projects and counts", async () => {
    await fill(db, TableName, "f", ["1", "2", "3"], (sk) => ({ m: { x: [Number(sk)] }, beside: "o" }));
    const filter = { FilterExpression: "m = :m" };
    const values = { ":p": "f", ":m": { x: [2] } };

    const shown = await query("pk = :p", values, { ...filter, ProjectionExpression: "sk, m.x[0]" });
    const counted = await query("pk = :p", values, { ...filter, Select: "COUNT" });

    expect(shown.Items).toEqual([{ sk: "2", m: { x: [2] } }]);
    expect([counted.Count, counted.ScannedCount, counted.Items]).toEqual([1, 3, undefined]);
  });

  it("stops at a megabyte and goes on from there", async () => {
    await fill(
      db,
      TableName,
      "mb",
      Array.from({ length: 20 }, (_, n) => `${n}`),
      () => ({ text: "x".repeat(100_000) }),
    );

    const found = await allPages((ExclusiveStartKey) => query("pk = :p", { ":p": "mb" }, { ExclusiveStartKey }));

    expect(found.length).toBe(2);
    expect(found.flat().length).toBe(20);
  });

  it.each([
    ["sk = :p", { ":p": "q" }, "missed key schema element"],
    ["pk = :p AND beside = :o", { ":p": "q", ":o": 1 }, "missed key schema element"],
    ["pk > :p", { ":p": "q" }, "not supported"],
    ["pk = :p", { ":p": 1 }, "does not match schema type"],
    ["pk = :p", { ":p": "q", ":unused": 1 }, "unused in expressions"],
  ])("%s with %j is refused", async (condition, values, reason) => {
    await expect(query(condition, values)).rejects.toMatchObject({ message: expect.stringContaining(reason) });
  });
});
