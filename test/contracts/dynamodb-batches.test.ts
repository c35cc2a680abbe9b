import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTable, fill, type LocalDynamodb, openDynamodb } from "#test/support/local-dynamodb.ts";

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

describe("a batch", () => {
  it("writes and reads over tables, and gives back what is unprocessed past 16 MB", async () => {
    const large = Array.from({ length: 50 }, (_, n) => `${n}`);
    for (let from = 0; from < 50; from += 10)
      await fill(db, TableName, "big", large.slice(from, from + 10), () => ({ text: "x".repeat(390_000) }));
    const Keys = large.map((sk) => ({ pk: "big", sk }));

    const first = await db.items.batchGet({ RequestItems: { [TableName]: { Keys, ProjectionExpression: "sk" } } });
    const rest = await db.items.batchGet({ RequestItems: first.UnprocessedKeys ?? {} });

    const found = [...(first.Responses?.[TableName] ?? []), ...(rest.Responses?.[TableName] ?? [])];
    expect(first.UnprocessedKeys?.[TableName]?.Keys?.length).toBe(7);
    expect(found.map(({ sk }) => sk).sort()).toEqual([...large].sort());
  });

  it("deletes beside puts, and answers that nothing is left to do", async () => {
    await fill(db, TableName, "batch", ["1"]);

    const { UnprocessedItems } = await db.items.batchWrite({
      RequestItems: {
        [TableName]: [
          { DeleteRequest: { Key: { pk: "batch", sk: "1" } } },
          { PutRequest: { Item: { pk: "batch", sk: "2" } } },
        ],
      },
    });

    expect(UnprocessedItems).toEqual({});
    expect(await sorted("pk = :p", { ":p": "batch" })).toEqual(["2"]);
  });

  it("is refused for one item twice or more than 25, and then writes nothing", async () => {
    const puts = (sks: string[]) => ({
      [TableName]: sks.map((sk) => ({ PutRequest: { Item: { pk: "refused", sk } } })),
    });

    const twice = db.items.batchWrite({ RequestItems: puts(["1", "2", "1"]) });
    const many = db.items.batchWrite({ RequestItems: puts(Array.from({ length: 26 }, (_, n) => `${n}`)) });
    const get = db.items.batchGet({
      RequestItems: {
        [TableName]: {
          Keys: [
            { pk: "a", sk: "b" },
            { pk: "a", sk: "b" },
          ],
        },
      },
    });

    await expect(twice).rejects.toMatchObject({ message: "Provided list of item keys contains duplicates" });
    await expect(many).rejects.toMatchObject({ name: "ValidationException" });
    await expect(get).rejects.toMatchObject({ message: "Provided list of item keys contains duplicates" });
    expect(await sorted("pk = :p", { ":p": "refused" })).toEqual([]);
  });
});
