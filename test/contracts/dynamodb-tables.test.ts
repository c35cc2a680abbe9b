import { request } from "node:http";
import { waitUntilTableExists } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTable, type LocalDynamodb, openDynamodb } from "#test/support/local-dynamodb.ts";

let db: LocalDynamodb;
const TableName = "planning";

beforeEach(async () => {
  db = await openDynamodb();
});
afterEach(() => db.close());

const item = (pk: string, more: object = {}) => ({ TableName, Item: { pk, sk: "x", ...more } });
const keepers = async (keeper: string) =>
  (
    await db.items.query({
      TableName,
      IndexName: "by-keeper",
      KeyConditionExpression: "keeper = :k",
      ExpressionAttributeValues: { ":k": keeper },
    })
  ).Items?.map(({ pk }) => pk);

describe("a table", () => {
  it("is created, described with what it holds, listed in pages and deleted with its items", async () => {
    const created = await createTable(db, TableName, { stream: "NEW_IMAGE" });
    await createTable(db, "journal");
    await waitUntilTableExists({ client: db.client, minDelay: 1, maxDelay: 1, maxWaitTime: 5 }, { TableName });
    await db.items.put(item("a"));

    const { Table } = await db.client.describeTable({ TableName });
    const first = await db.client.listTables({ Limit: 1 });
    const second = await db.client.listTables({ Limit: 1, ExclusiveStartTableName: first.LastEvaluatedTableName });
    const deleted = await db.client.deleteTable({ TableName });
    await createTable(db, TableName);

    expect(created.TableDescription?.TableStatus).toBe("CREATING");
    expect(Table).toMatchObject({
      TableStatus: "ACTIVE",
      ItemCount: 1,
      TableSizeBytes: 6,
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" },
      LatestStreamArn: expect.stringContaining("table/planning/stream/2027-01-14T09:30:00.000"),
      BillingModeSummary: { BillingMode: "PAY_PER_REQUEST" },
    });
    expect([first.TableNames, second.TableNames, second.LastEvaluatedTableName]).toEqual([
      ["journal"],
      [TableName],
      undefined,
    ]);
    expect(deleted.TableDescription?.TableStatus).toBe("DELETING");
    expect((await db.items.scan({ TableName })).Count).toBe(0);
  });

  it("is not created twice, nor found when it is not there", async () => {
    await createTable(db, TableName);

    const twice = createTable(db, TableName);
    const nowhere = { TableName: "nowhere" };

    await expect(twice).rejects.toMatchObject({ name: "ResourceInUseException" });
    await expect(db.client.describeTable(nowhere)).rejects.toMatchObject({ name: "ResourceNotFoundException" });
    await expect(db.client.deleteTable(nowhere)).rejects.toMatchObject({ name: "ResourceNotFoundException" });
    await expect(db.items.scan(nowhere)).rejects.toMatchObject({ name: "ResourceNotFoundException" });
    await expect(db.items.put({ ...nowhere, Item: { pk: "a" } })).rejects.toMatchObject({
      name: "ResourceNotFoundException",
    });
  });

  it("is protected against deletion until that is lifted", async () => {
    await createTable(db, TableName);
    await db.client.updateTable({ TableName, DeletionProtectionEnabled: true });

    const refused = db.client.deleteTable({ TableName });

    await expect(refused).rejects.toMatchObject({ message: expect.stringContaining("protected against deletion") });
    await db.client.updateTable({ TableName, DeletionProtectionEnabled: false });
    await db.client.deleteTable({ TableName });
    expect((await db.client.listTables({})).TableNames).toEqual([]);
  });

  it("gains an index over the items it has, and loses it", async () => {
    await createTable(db, TableName);
    await db.items.put(item("text", { keeper: "an" }));
    await db.items.put(item("number", { keeper: 1 }));
    await db.items.put(item("without"));
    const Create = {
      IndexName: "by-keeper",
      KeySchema: [{ AttributeName: "keeper", KeyType: "HASH" as const }],
      Projection: { ProjectionType: "KEYS_ONLY" as const },
    };
    const AttributeDefinitions = [{ AttributeName: "keeper", AttributeType: "S" as const }];

    const undeclared = db.client.updateTable({ TableName, GlobalSecondaryIndexUpdates: [{ Create }] });
    await expect(undeclared).rejects.toMatchObject({
      message: expect.stringContaining("not defined in AttributeDefinitions"),
    });
    await db.client.updateTable({ TableName, AttributeDefinitions, GlobalSecondaryIndexUpdates: [{ Create }] });
    await db.items.put(item("later", { keeper: "an" }));
    const found = await keepers("an");
    await db.client.updateTable({ TableName, GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: "by-keeper" } }] });

    expect(found?.sort()).toEqual(["later", "text"]);
    await expect(keepers("an")).rejects.toMatchObject({
      message: expect.stringContaining("does not have the specified index"),
    });
  });

  it("projects into an index what was chosen", async () => {
    await db.client.createTable({
      TableName,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: ["pk", "sk", "due"].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
      LocalSecondaryIndexes: [
        {
          IndexName: "by-due",
          KeySchema: [
            { AttributeName: "pk", KeyType: "HASH" },
            { AttributeName: "due", KeyType: "RANGE" },
          ],
          Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["title"] },
        },
      ],
    });
    await db.items.put(item("a", { due: "2027", title: "T", body: "B" }));
    const ask = {
      TableName,
      IndexName: "by-due",
      KeyConditionExpression: "pk = :p",
      ExpressionAttributeValues: { ":p": "a" },
    };

    const projected = await db.items.query(ask);
    const whole = await db.items.query({ ...ask, Select: "ALL_ATTRIBUTES" });

    expect(projected.Items).toEqual([{ pk: "a", sk: "x", due: "2027", title: "T" }]);
    expect(whole.Items).toEqual([{ pk: "a", sk: "x", due: "2027", title: "T", body: "B" }]);
  });
});

describe("the limits of an item", () => {
  beforeEach(() =>
    createTable(db, TableName, { indexes: [{ name: "by-keeper", hash: "keeper" }] }).then(() => undefined),
  );
  const limit = 400 * 1024;
  /** The names pk, sk and t and the values a and x take seven bytes. */
  const filled = (bytes: number, character: string) =>
    item("a", { t: character.repeat((bytes - 7) / Buffer.byteLength(character)) });

  it.each([
    ["x", 1],
    ["\u{1F600}", 4],
  ])("are 400 KB of UTF-8, to the byte (%s)", async (character, bytes) => {
    const fits = Math.floor((limit - 7) / bytes) * bytes + 7;

    await db.items.put(filled(fits, character));
    const over = db.items.put(filled(fits + bytes, character));
    const grown = db.items.update({
      TableName,
      Key: { pk: "a", sk: "x" },
      UpdateExpression: "SET u = :u",
      ExpressionAttributeValues: { ":u": "xxxxx" },
    });

    await expect(over).rejects.toMatchObject({ message: "Item size has exceeded the maximum allowed size" });
    await expect(grown).rejects.toMatchObject({ message: "Item size to update has exceeded the maximum allowed size" });
  });

  it.each([
    ["a missing sort key", { Item: { pk: "a" } }, "Missing the key sk"],
    ["a key of another type", { Item: { pk: 1, sk: "x" } }, "Type mismatch for key pk"],
    ["an empty key", { Item: { pk: "", sk: "x" } }, "empty string value"],
    ["an empty index key", { Item: { pk: "a", sk: "x", keeper: "" } }, "empty string value"],
    ["an index key of another type", { Item: { pk: "a", sk: "x", keeper: 1 } }, "Type mismatch for Index Key"],
    ["a key of more than 2 KB", { Item: { pk: "x".repeat(2049), sk: "x" } }, "hashkey has exceeded"],
    ["documents 40 deep", { Item: { pk: "a", sk: "x", deep: nested(40) } }, "Nesting Levels"],
  ])("forbid %s", async (_, put, reason) => {
    await expect(db.items.put({ TableName, ...put })).rejects.toMatchObject({
      name: "ValidationException",
      message: expect.stringContaining(reason),
    });
    expect((await db.items.scan({ TableName })).Count).toBe(0);
  });
});

const nested = (depth: number): unknown => (depth === 0 ? "x" : { n: nested(depth - 1) });

describe("text", () => {
  it.each(["__proto__", '{"__proto__":{"x":1}}', "\u0000\uD800 lone", "\u{1F9D1}\u200D\u{1F680}", '"\\'])(
    "comes back as it was given (%j)",
    async (text) => {
      await createTable(db, TableName);

      await db.items.put(item(text, { text, list: [{ text }] }));

      const { Item } = await db.items.get({ TableName, Key: { pk: text, sk: "x" } });
      expect(Item).toEqual({ pk: text, sk: "x", text, list: [{ text }] });
    },
  );
});

describe("the front", () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const signed = { authorization: "AWS4-HMAC-SHA256 x", "x-amz-target": "DynamoDB_20120810.ListTables" };
      const sent = request(db.endpoint, { method: "POST", headers: { ...signed, ...headers } }, async (response) => {
        let text = "";
        for await (const part of response) text += part;
        resolve({ status: response.statusCode, text });
      });
      sent.on("error", reject);
      sent.end(body);
    });

  it.each([
    ["no JSON", "{", {}, 400, "SerializationException"],
    ["a list", "[]", {}, 400, "SerializationException"],
    ["a name that changes objects", '{"__proto__":{}}', {}, 400, "SerializationException"],
    [
      "an unknown operation",
      "{}",
      { "x-amz-target": "DynamoDB_20120810.DescribeContinuousBackups" },
      400,
      "DescribeContinuousBackups is not offered",
    ],
    ["no signature", "{}", { authorization: "Basic x" }, 400, "MissingAuthenticationTokenException"],
    ["another host's name", "{}", { host: "attacker.example" }, 400, "MissingAuthenticationTokenException"],
    ["a wrong type", '{"Limit":"many"}', {}, 400, "SerializationException"],
    ["absurd depth", `{"ExclusiveStartTableName":${"[".repeat(20_000)}${"]".repeat(20_000)}}`, {}, 400, "Exception"],
    ["more than 16 MB", `{"x":"${"x".repeat(16 * 1024 * 1024)}"}`, {}, 413, "RequestEntityTooLargeException"],
  ])("answers %s with a reason", async (_, body, headers, status, reason) => {
    const answer = await post(body, headers as Record<string, string>);

    expect(answer).toMatchObject({ status, text: expect.stringContaining(reason) });
    expect((await post("{}")).text).toBe('{"TableNames":[]}');
  });
});
