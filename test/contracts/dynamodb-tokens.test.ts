import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTable, type LocalDynamodb, openDynamodb } from "#test/support/local-dynamodb.ts";

let db: LocalDynamodb;
const planning = "planning";

beforeAll(async () => {
  db = await openDynamodb();
  await createTable(db, planning);
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

describe("a client's token", () => {
  const bump = (n: number) => ({
    Update: {
      TableName: planning,
      Key: key("paid"),
      UpdateExpression: "ADD v :n",
      ExpressionAttributeValues: { ":n": n },
    },
  });

  it("lets a repeated transaction succeed without effect for ten minutes, and take effect after them", async () => {
    const request = {
      ClientRequestToken: "token-1",
      TransactItems: [bump(1)],
      ReturnConsumedCapacity: "TOTAL" as const,
    };

    const first = await db.items.transactWrite(request);
    const again = await db.items.transactWrite(request);
    const afterTwo = await read("paid");
    db.clock.forward(10 * 60 * 1000 + 1);
    await db.items.transactWrite(request);

    expect(first.ConsumedCapacity).toEqual([{ TableName: planning, CapacityUnits: 2, WriteCapacityUnits: 2 }]);
    expect(again.ConsumedCapacity).toEqual([{ TableName: planning, CapacityUnits: 2, ReadCapacityUnits: 2 }]);
    expect(afterTwo).toMatchObject({ v: 1 });
    expect(await read("paid")).toMatchObject({ v: 2 });
  });

  it("refuses another transaction under the same token", async () => {
    await db.items.transactWrite({ ClientRequestToken: "token-2", TransactItems: [put("first")] });

    const error = await failure(
      db.items.transactWrite({ ClientRequestToken: "token-2", TransactItems: [put("other")] }),
    );

    expect(error.name).toBe("IdempotentParameterMismatchException");
    expect(await read("other")).toBeUndefined();
  });

  it("is not used up by a transaction that was cancelled", async () => {
    const request = {
      ClientRequestToken: "token-3",
      TransactItems: [
        put("later"),
        { ConditionCheck: { TableName: planning, Key: key("gate"), ConditionExpression: "attribute_exists(pk)" } },
      ],
    };

    const cancelled = await failure(db.items.transactWrite(request));
    await db.items.put({ TableName: planning, Item: key("gate") });
    await db.items.transactWrite(request);

    expect(cancelled.name).toBe("TransactionCanceledException");
    expect(await read("later")).toBeDefined();
  });

  it("is forgotten by the sweep once its time is over, and only then", async () => {
    await db.items.transactWrite({ ClientRequestToken: "token-4", TransactItems: [put("swept")] });

    await db.sweep();
    const within = await failure(db.items.transactWrite({ ClientRequestToken: "token-4", TransactItems: [put("x")] }));
    db.clock.forward(10 * 60 * 1000 + 1);
    await db.sweep();
    await db.items.transactWrite({ ClientRequestToken: "token-4", TransactItems: [put("x")] });

    expect(within.name).toBe("IdempotentParameterMismatchException");
    expect(await read("x")).toBeDefined();
  });
});
