import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTable, type LocalDynamodb, openDynamodb } from "#test/support/local-dynamodb.ts";

let db: LocalDynamodb;
const planning = "planning";
const journal = "journal";

beforeAll(async () => {
  db = await openDynamodb();
  await createTable(db, planning, { indexes: [{ name: "by-keeper", hash: "keeper" }] });
  await createTable(db, journal, { stream: "NEW_AND_OLD_IMAGES" });
});
afterAll(() => db.close());

const key = (pk: string) => ({ pk, sk: "header" });
const read = async (pk: string, TableName = planning) => (await db.items.get({ TableName, Key: key(pk) })).Item;
const put = (pk: string, more: object = {}, TableName = planning) => ({
  Put: { TableName, Item: { ...key(pk), ...more } },
});
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error) => error,
  );

describe("a transaction that writes", () => {
  it("puts, updates, deletes and checks in two tables at once", async () => {
    await db.items.transactWrite({ TransactItems: [put("u", { v: 1 }), put("d"), put("c", { open: true })] });

    await db.items.transactWrite({
      TransactItems: [
        {
          Update: {
            TableName: planning,
            Key: key("u"),
            UpdateExpression: "ADD v :n",
            ExpressionAttributeValues: { ":n": 1 },
          },
        },
        { Delete: { TableName: planning, Key: key("d") } },
        {
          ConditionCheck: {
            TableName: planning,
            Key: key("c"),
            ConditionExpression: "#o = :y",
            ExpressionAttributeNames: { "#o": "open" },
            ExpressionAttributeValues: { ":y": true },
          },
        },
        put("entry", { kind: "started" }, journal),
      ],
    });

    expect(await read("u")).toEqual({ ...key("u"), v: 2 });
    expect(await read("d")).toBeUndefined();
    expect(await read("entry", journal)).toEqual({ ...key("entry"), kind: "started" });
  });

  it("leaves nothing when one condition fails, and tells each action's reason with the old item", async () => {
    await db.items.put({ TableName: planning, Item: { ...key("held"), v: 7, keeper: "jo" } });

    const error = await failure(
      db.items.transactWrite({
        TransactItems: [
          put("half", { keeper: "jo" }),
          {
            Update: {
              TableName: planning,
              Key: key("held"),
              UpdateExpression: "SET v = :n",
              ConditionExpression: "v = :base",
              ExpressionAttributeValues: { ":n": 9, ":base": 6 },
              ReturnValuesOnConditionCheckFailure: "ALL_OLD",
            },
          },
          { Delete: { TableName: planning, Key: key("none"), ConditionExpression: "attribute_exists(pk)" } },
          put("half-entry", {}, journal),
        ],
      }),
    );
    const owned = await db.items.query({
      TableName: planning,
      IndexName: "by-keeper",
      KeyConditionExpression: "keeper = :jo",
      ExpressionAttributeValues: { ":jo": "jo" },
    });

    expect(error).toMatchObject({
      name: "TransactionCanceledException",
      message:
        "Transaction cancelled, please refer cancellation reasons for specific reasons " +
        "[None, ConditionalCheckFailed, ConditionalCheckFailed, None]",
      CancellationReasons: [
        { Code: "None" },
        { Code: "ConditionalCheckFailed", Message: "The conditional request failed", Item: { v: { N: "7" } } },
        { Code: "ConditionalCheckFailed" },
        { Code: "None" },
      ],
    });
    expect(await read("half")).toBeUndefined();
    expect(await read("half-entry", journal)).toBeUndefined();
    expect(await read("held")).toMatchObject({ v: 7 });
    expect(owned.Items).toHaveLength(1);
  });

  it("names an action that its item does not allow as a validation error", async () => {
    await db.items.put({ TableName: planning, Item: { ...key("text"), v: "seven" } });

    const error = await failure(
      db.items.transactWrite({
        TransactItems: [
          put("beside"),
          {
            Update: {
              TableName: planning,
              Key: key("text"),
              UpdateExpression: "ADD v :n",
              ExpressionAttributeValues: { ":n": 1 },
            },
          },
          { Delete: { TableName: planning, Key: { pk: "no-sort-key" } } },
        ],
      }),
    );

    expect(error.CancellationReasons).toMatchObject([
      { Code: "None" },
      { Code: "ValidationError", Message: expect.stringContaining("incorrect data type") },
      { Code: "ValidationError", Message: "The provided key element does not match the schema" },
    ]);
    expect(await read("beside")).toBeUndefined();
  });

  it.each([
    [
      "two actions on one item",
      [put("same"), { Delete: { TableName: planning, Key: key("same") } }],
      "multiple operations on one item",
    ],
    ["no action", [], "length greater than or equal to 1"],
    [
      "an action of two kinds",
      [{ ...put("two"), Delete: { TableName: planning, Key: key("two") } }],
      "only contain one of",
    ],
    ["101 actions", Array.from({ length: 101 }, (_, n) => put(`many-${n}`)), "length less than or equal to 100"],
    [
      "a faulty expression",
      [put("ok"), { Delete: { TableName: planning, Key: key("x"), ConditionExpression: "pk =" } }],
      "Invalid ConditionExpression",
    ],
    [
      "a check without condition",
      [{ ConditionCheck: { TableName: planning, Key: key("x"), ConditionExpression: undefined } }],
      "conditionExpression",
    ],
  ])("is refused as a whole for %s", async (_, TransactItems, reason) => {
    // biome-ignore lint/suspicious/noExplicitAny: requests that the client's types would not let through
    const error = await failure(db.items.transactWrite({ TransactItems } as any));

    expect(error).toMatchObject({ name: "ValidationException", message: expect.stringContaining(reason) });
    expect(await read("same")).toBeUndefined();
    expect(await read("many-0")).toBeUndefined();
  });

  it("is refused for a table that is not there", async () => {
    const error = await failure(db.items.transactWrite({ TransactItems: [put("lost"), put("x", {}, "nowhere")] }));

    expect(error.name).toBe("ResourceNotFoundException");
    expect(await read("lost")).toBeUndefined();
  });

  it("takes a hundred actions, and 4 MB but not more", async () => {
    const filler = (bytes: number) => ({ text: "x".repeat(bytes) });
    const large = (count: number) => Array.from({ length: count }, (_, n) => put(`large-${n}`, filler(399 * 1024)));

    await db.items.transactWrite({ TransactItems: Array.from({ length: 100 }, (_, n) => put(`hundred-${n}`)) });
    await db.items.transactWrite({ TransactItems: large(10) });
    const error = await failure(db.items.transactWrite({ TransactItems: large(11) }));

    expect(await read("hundred-99")).toBeDefined();
    expect(error).toMatchObject({ name: "ValidationException", message: expect.stringContaining("4 MB") });
    expect(await read("large-10")).toBeUndefined();
  });

  it("serialises transactions that arrive at once", async () => {
    await db.items.put({ TableName: planning, Item: { ...key("counter"), v: 0 } });
    const bump = (n: number) => ({
      Update: {
        TableName: planning,
        Key: key("counter"),
        UpdateExpression: "ADD v :n",
        ExpressionAttributeValues: { ":n": n },
      },
    });

    await Promise.all(
      Array.from({ length: 50 }, (_, n) => db.items.transactWrite({ TransactItems: [bump(1), put(`bump-${n}`)] })),
    );

    expect(await read("counter")).toMatchObject({ v: 50 });
  });
});

describe("a transaction that reads", () => {
  it("gives items in the order asked, nothing for what is absent, and only the projected part", async () => {
    await db.items.put({ TableName: planning, Item: { ...key("r1"), a: 1, b: 2 } });

    const { Responses } = await db.items.transactGet({
      TransactItems: [
        { Get: { TableName: planning, Key: key("absent") } },
        { Get: { TableName: planning, Key: key("r1"), ProjectionExpression: "b" } },
        { Get: { TableName: journal, Key: key("entry") } },
      ],
    });

    expect(Responses).toEqual([{}, { Item: { b: 2 } }, { Item: { ...key("entry"), kind: "started" } }]);
  });

  it("never sees half of a transaction", async () => {
    const pair = (v: number) => [put("left", { v }), put("right", { v })];
    const gets = ["left", "right"].map((pk) => ({ Get: { TableName: planning, Key: key(pk) } }));
    await db.items.transactWrite({ TransactItems: pair(0) });

    const writing = Array.from({ length: 40 }, (_, n) => db.items.transactWrite({ TransactItems: pair(n + 1) }));
    const readings = await Promise.all(Array.from({ length: 40 }, () => db.items.transactGet({ TransactItems: gets })));
    await Promise.all(writing);

    const torn = readings.filter(({ Responses = [] }) => Responses[0]?.Item?.v !== Responses[1]?.Item?.v);
    expect(torn).toEqual([]);
  });

  it("is refused for one item twice, more than a hundred, and a table that is not there", async () => {
    const get = (pk: string, TableName = planning) => ({ Get: { TableName, Key: key(pk) } });

    const twice = await failure(db.items.transactGet({ TransactItems: [get("r1"), get("r1")] }));
    const many = await failure(
      db.items.transactGet({ TransactItems: Array.from({ length: 101 }, (_, n) => get(`${n}`)) }),
    );
    const nowhere = await failure(db.items.transactGet({ TransactItems: [get("r1", "nowhere")] }));

    expect(twice.message).toContain("multiple operations on one item");
    expect(many.message).toContain("less than or equal to 100");
    expect(nowhere.name).toBe("ResourceNotFoundException");
  });
});
