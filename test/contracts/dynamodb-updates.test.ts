import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTable, type LocalDynamodb, openDynamodb } from "#test/support/local-dynamodb.ts";

let db: LocalDynamodb;
const TableName = "planning";
const Key = { pk: "round", sk: "header" };

beforeAll(async () => {
  db = await openDynamodb();
  await createTable(db, TableName, { indexes: [{ name: "by-keeper", hash: "keeper" }] });
});
afterAll(() => db.close());

const put = (attributes: object) => db.items.put({ TableName, Item: { ...Key, ...attributes } });
const read = async () => {
  const { pk: _, sk: __, ...attributes } = (await db.items.get({ TableName, Key })).Item ?? {};
  return attributes;
};
const update = (UpdateExpression: string, values: Record<string, unknown> = {}, more: object = {}) =>
  db.items.update({
    TableName,
    Key,
    UpdateExpression,
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
    ...more,
  });

describe("an update", () => {
  it("makes the item where there is none", async () => {
    await db.items.delete({ TableName, Key });

    await update("SET v = if_not_exists(v, :zero) + :one", { ":zero": 0, ":one": 1 });

    expect(await read()).toEqual({ v: 1 });
  });

  const cases: [what: string, before: object, expression: string, values: Record<string, unknown>, after: object][] = [
    ["adds exactly, where floating point would not", { v: 0.1 }, "SET v = v + :x", { ":x": 0.2 }, { v: 0.3 }],
    ["subtracts below zero", { v: 1 }, "SET v = v - :x", { ":x": 2.5 }, { v: -1.5 }],
    ["takes values as they were before it", { a: 1, b: 2 }, "SET a = b, b = a", {}, { a: 2, b: 1 }],
    ["copies, and does not share", { b: 1 }, "SET a = b ADD b :x", { ":x": 5 }, { a: 1, b: 6 }],
    [
      "appends and prepends",
      { l: [2] },
      "SET l = list_append(:x, l), m = list_append(l, :x)",
      { ":x": [1] },
      { l: [1, 2], m: [2, 1] },
    ],
    [
      "starts a list",
      {},
      "SET l = list_append(if_not_exists(l, :none), :x)",
      { ":none": [], ":x": ["a"] },
      { l: ["a"] },
    ],
    [
      "replaces in a list and a map",
      { l: [1, { a: 1 }] },
      "SET l[0] = :x, l[1].a = :y",
      { ":x": 9, ":y": 8 },
      { l: [9, { a: 8 }] },
    ],
    [
      "appends what lies beyond the end",
      { l: [1] },
      "SET l[9] = :x, l[5] = :y",
      { ":x": 3, ":y": 2 },
      { l: [1, 2, 3] },
    ],
    ["removes by the positions of before", { l: ["a", "b", "c", "d"] }, "REMOVE l[0], l[1], l[3]", {}, { l: ["c"] }],
    ["removes attributes and what is not there", { a: 1, b: 2 }, "REMOVE a, c", {}, { b: 2 }],
    ["counts with ADD from nothing", {}, "ADD n :x", { ":x": 3 }, { n: 3 }],
    [
      "adds to a set once",
      { s: new Set(["a"]) },
      "ADD s :x",
      { ":x": new Set(["a", "b"]) },
      { s: new Set(["a", "b"]) },
    ],
    ["takes from a set", { s: new Set([1, 2]) }, "DELETE s :x", { ":x": new Set([1, 3]) }, { s: new Set([2]) }],
    ["takes an emptied set away", { s: new Set(["a"]) }, "DELETE s :x", { ":x": new Set(["a"]) }, {}],
    [
      "keeps empty text, lists and maps",
      {},
      "SET t = :t, l = :l, m = :m",
      { ":t": "", ":l": [], ":m": {} },
      { t: "", l: [], m: {} },
    ],
  ];

  it.each(cases)("%s", async (_, before, expression, values, after) => {
    await put(before);

    await update(expression, values);

    expect(await read()).toEqual(after);
  });

  it.each([
    ["SET a.b = :x", "The document path provided in the update expression is invalid for update"],
    ["SET a = absent", "refers to an attribute that does not exist in the item"],
    ["SET a = t + :x", "incorrect data type"],
    ["ADD t :x", "incorrect data type"],
    ["SET pk = :x", "Cannot update attribute pk. This attribute is part of the key"],
    ["SET a = :x, a = :x", "Two document paths overlap"],
    ["SET a = :x REMOVE a", "Two document paths overlap"],
    ["SET keeper = :x", "Type mismatch for Index Key keeper Expected: S Actual: N"],
  ])("is refused for %s and leaves the item alone", async (expression, reason) => {
    await put({ t: "text" });

    const refused = update(expression, expression.includes(":x") ? { ":x": 1 } : {});

    await expect(refused).rejects.toMatchObject({
      name: "ValidationException",
      message: expect.stringContaining(reason),
    });
    expect(await read()).toEqual({ t: "text" });
  });

  it.each([
    ["NONE", undefined],
    ["ALL_OLD", { ...Key, a: 1, b: { c: 1, d: 1 } }],
    ["UPDATED_OLD", { a: 1, b: { c: 1 } }],
    ["ALL_NEW", { ...Key, a: 2, b: { c: 2, d: 1 } }],
    ["UPDATED_NEW", { a: 2, b: { c: 2 } }],
  ])("returns %s as asked", async (ReturnValues, returned) => {
    await put({ a: 1, b: { c: 1, d: 1 } });

    const { Attributes } = await update("SET a = :x, b.c = :x", { ":x": 2 }, { ReturnValues });

    expect(Attributes).toEqual(returned);
  });

  it("keeps numbers of 38 digits exactly and refuses longer ones", async () => {
    const long = "12345678901234567890123456789012345678";
    const write = (N: string) =>
      db.client.putItem({ TableName, Item: { pk: { S: "round" }, sk: { S: "header" }, n: { N } } });

    await write(long);
    const stored = await db.client.getItem({ TableName, Key: { pk: { S: "round" }, sk: { S: "header" } } });

    expect(stored.Item?.n).toEqual({ N: long });
    await expect(write(`${long}9`)).rejects.toMatchObject({
      message: expect.stringContaining("38 significant digits"),
    });
  });

  it("loses none of a hundred increments that arrive at once", async () => {
    await put({ v: 0 });

    await Promise.all(Array.from({ length: 100 }, () => update("ADD v :one", { ":one": 1 })));

    expect(await read()).toEqual({ v: 100 });
  });
});
