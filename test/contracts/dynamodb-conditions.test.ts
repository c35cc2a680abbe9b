import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTable, type LocalDynamodb, openDynamodb } from "#test/support/local-dynamodb.ts";

let db: LocalDynamodb;
const TableName = "planning";

beforeAll(async () => {
  db = await openDynamodb();
  await createTable(db, TableName, { indexes: [{ name: "by-keeper", hash: "keeper" }] });
});
afterAll(() => db.close());

const key = (pk: string) => ({ pk, sk: "header" });
const read = async (pk: string) => (await db.items.get({ TableName, Key: key(pk) })).Item;

describe("a condition on a write", () => {
  it("lets the first put of an item through and refuses the second", async () => {
    const put = { TableName, Item: { ...key("once"), v: 1 }, ConditionExpression: "attribute_not_exists(pk)" };

    await db.items.put(put);
    const second = db.items.put({ ...put, Item: { ...key("once"), v: 2 } });

    await expect(second).rejects.toBeInstanceOf(ConditionalCheckFailedException);
    expect(await read("once")).toEqual({ ...key("once"), v: 1 });
  });

  it.each(["put", "update", "delete"] as const)(
    "gives the item as it is when a %s is refused and that was asked",
    async (kind) => {
      await db.items.put({ TableName, Item: { ...key(`old-${kind}`), v: 3 } });
      const refusable = {
        TableName,
        ConditionExpression: "v = :v",
        ExpressionAttributeValues: { ":v": 2 },
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      } as const;

      const refused = {
        put: () => db.items.put({ ...refusable, Item: key(`old-${kind}`) }),
        update: () => db.items.update({ ...refusable, Key: key(`old-${kind}`), UpdateExpression: "SET v = :v" }),
        delete: () => db.items.delete({ ...refusable, Key: key(`old-${kind}`) }),
      }
        [kind]()
        .catch((error) => error);

      expect(await refused).toMatchObject({
        name: "ConditionalCheckFailedException",
        message: "The conditional request failed",
        Item: { v: { N: "3" } },
      });
    },
  );

  it("gives no item when it was not asked for, nor when there is none", async () => {
    await db.items.put({ TableName, Item: key("quiet") });

    const unasked = await db.items
      .put({ TableName, Item: key("quiet"), ConditionExpression: "attribute_not_exists(pk)" })
      .catch((error) => error);
    const absent = await db.items
      .delete({
        TableName,
        Key: key("nobody"),
        ConditionExpression: "attribute_exists(pk)",
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      })
      .catch((error) => error);

    expect([unasked.name, unasked.Item]).toEqual(["ConditionalCheckFailedException", undefined]);
    expect([absent.name, absent.Item]).toEqual(["ConditionalCheckFailedException", undefined]);
  });

  const subject = {
    n: 10,
    negative: -1.5,
    tekst: "zorg en welzijn",
    list: ["a", { deep: true }],
    map: { b: [1, 2], a: "x" },
    set: new Set(["één", "twee"]),
    bits: Uint8Array.from([1, 2, 3]),
    yes: true,
    nothing: "",
  };
  const document = { b: [1, 2], a: "x" };
  const cases: [condition: string, values: Record<string, unknown>, fulfilled: boolean][] = [
    ["n = :x", { ":x": 10 }, true],
    ["n = :x", { ":x": "10" }, false],
    ["n <> :x", { ":x": 11 }, true],
    ["absent <> :x", { ":x": 11 }, true],
    ["absent = :x", { ":x": 11 }, false],
    ["n > :x AND negative < :y", { ":x": 9, ":y": -1.4 }, true],
    ["negative >= :x", { ":x": -1.4 }, false],
    ["n < :x", { ":x": "9" }, false],
    ["absent < :x", { ":x": 9 }, false],
    ["n BETWEEN :x AND :y", { ":x": 10, ":y": 10 }, true],
    ["n IN (:x, :y)", { ":x": 1, ":y": 10 }, true],
    ["tekst < :x", { ":x": "zout" }, true],
    ["tekst > :x", { ":x": "\u{1F600}" }, false],
    ["begins_with(tekst, :x)", { ":x": "zorg" }, true],
    ["begins_with(tekst, :x)", { ":x": "welzijn" }, false],
    ["contains(tekst, :x)", { ":x": "welzijn" }, true],
    ["contains(#set, :x)", { ":x": "één" }, true],
    ["contains(#set, :x)", { ":x": "één," }, false],
    ["contains(#list, :x)", { ":x": "a" }, true],
    ["contains(#list, :x)", { ":x": { deep: true } }, true],
    ["#map = :x", { ":x": document }, true],
    ["#map = :x", { ":x": { ...document, a: "y" } }, false],
    ["#list = :x", { ":x": ["a", { deep: true }] }, true],
    ["#set = :x", { ":x": new Set(["twee", "één"]) }, true],
    ["#map.b[1] = :x", { ":x": 2 }, true],
    ["#map.b[2] = :x", { ":x": 2 }, false],
    ["attribute_exists(#list[1].deep)", {}, true],
    ["attribute_not_exists(#map.c)", {}, true],
    ["attribute_exists(hasOwnProperty)", {}, false],
    ["attribute_type(#map, :x)", { ":x": "M" }, true],
    ["size(tekst) = :x AND size(#list) = :y AND size(bits) = :z", { ":x": 15, ":y": 2, ":z": 3 }, true],
    ["size(n) = :x", { ":x": 2 }, false],
    ["NOT (yes = :x OR n = :y)", { ":x": false, ":y": 1 }, true],
    ["n = :x OR n = :y AND yes = :z", { ":x": 10, ":y": 1, ":z": false }, true],
    ["nothing = :x", { ":x": "" }, true],
    ["bits = :x", { ":x": Uint8Array.from([1, 2, 3]) }, true],
  ];
  const names = { "#set": "set", "#list": "list", "#map": "map" };

  it.each(cases)("%s with %j is %s", async (ConditionExpression, values, fulfilled) => {
    await db.items.put({ TableName, Item: { ...key("subject"), ...subject } });
    const used = Object.entries(names).filter(([name]) => ConditionExpression.includes(name));

    const deleted = await db.items
      .delete({
        TableName,
        Key: key("subject"),
        ConditionExpression,
        ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
        ...(used.length > 0 && { ExpressionAttributeNames: Object.fromEntries(used) }),
      })
      .then(
        () => true,
        (error) => (error.name === "ConditionalCheckFailedException" ? false : error),
      );

    expect(deleted).toBe(fulfilled);
    expect((await read("subject")) === undefined).toBe(fulfilled);
  });

  it.each([
    ["pk = ", "Invalid ConditionExpression: Syntax error"],
    ["size = :x", "reserved keyword"],
    ["pk = :unknown", "An expression attribute value used in expression is not defined"],
    ["#unknown = :x", "An expression attribute name used in the document path is not defined"],
  ])("the expression %j is refused with a reason", async (ConditionExpression, reason) => {
    const put = db.items.put({
      TableName,
      Item: key("never"),
      ConditionExpression,
      ExpressionAttributeValues: { ":x": 1 },
    });

    await expect(put).rejects.toMatchObject({ name: "ValidationException", message: expect.stringContaining(reason) });
    expect(await read("never")).toBeUndefined();
  });

  it("refuses the members of before expressions rather than half supporting them", async () => {
    const legacy = db.items.put({ TableName, Item: key("never"), Expected: { pk: { Exists: false } } });

    await expect(legacy).rejects.toMatchObject({ message: expect.stringContaining("Expected is not offered") });
  });
});
