import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTable, type LocalDynamodb, openDynamodb } from "#test/support/local-dynamodb.ts";

let db: LocalDynamodb;
let run = 0;

beforeAll(async () => {
  db = await openDynamodb();
});
afterAll(() => db.close());

type Row = { sk: string; keeper?: string; n: number };
type Step =
  | { kind: "put" | "delete" | "move"; sk: string; keeper: string | undefined }
  | { kind: "transaction"; sks: string[]; fails: boolean };

const sk = fc.constantFrom("a", "b", "c", "d", "e");
const keeper = fc.constantFrom("an", "bo", undefined);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom("put" as const, "delete" as const, "move" as const), sk, keeper }),
  fc.record({
    kind: fc.constant("transaction" as const),
    sks: fc.uniqueArray(sk, { minLength: 1, maxLength: 4 }),
    fails: fc.boolean(),
  }),
);

/** What the rows become, told without any database. */
const after = (rows: Map<string, Row>, made: Step): Map<string, Row> => {
  const next = new Map(rows);
  const row = (key: string): Row => rows.get(key) ?? { sk: key, n: 0 };
  if (made.kind === "transaction") {
    if (!made.fails) for (const key of made.sks) next.set(key, { ...row(key), n: row(key).n + 1 });
  } else if (made.kind === "delete") next.delete(made.sk);
  else if (made.kind === "put") next.set(made.sk, { sk: made.sk, n: 1, ...(made.keeper && { keeper: made.keeper }) });
  else {
    const { keeper: _, ...rest } = row(made.sk);
    next.set(made.sk, { ...rest, n: rest.n + 1, ...(made.keeper && { keeper: made.keeper }) });
  }
  return next;
};

const send = async (TableName: string, made: Step): Promise<unknown> => {
  const key = (value: string) => ({ pk: "rows", sk: value });
  const count = { ":one": 1 };
  if (made.kind === "transaction") {
    const bumps = made.sks.map((value) => ({
      Update: { TableName, Key: key(value), UpdateExpression: "ADD n :one", ExpressionAttributeValues: count },
    }));
    const check = { ConditionCheck: { TableName, Key: key("gate"), ConditionExpression: "attribute_exists(pk)" } };
    return db.items.transactWrite({ TransactItems: made.fails ? [...bumps, check] : bumps }).catch(() => undefined);
  }
  if (made.kind === "delete") return db.items.delete({ TableName, Key: key(made.sk) });
  if (made.kind === "put") return db.items.put({ TableName, Item: { ...key(made.sk), n: 1, keeper: made.keeper } });
  return db.items.update({
    TableName,
    Key: key(made.sk),
    UpdateExpression: made.keeper ? "SET keeper = :k ADD n :one" : "REMOVE keeper ADD n :one",
    ExpressionAttributeValues: { ...count, ...(made.keeper && { ":k": made.keeper }) },
  });
};

const retold = async (TableName: string): Promise<Map<string, unknown>> => {
  const StreamArn = (await db.client.describeTable({ TableName })).Table?.LatestStreamArn;
  const ShardId = (await db.streams.describeStream({ StreamArn })).StreamDescription?.Shards?.[0]?.ShardId;
  const { ShardIterator } = await db.streams.getShardIterator({
    StreamArn,
    ShardId,
    ShardIteratorType: "TRIM_HORIZON",
  });
  const rows = new Map<string, unknown>();
  for (const { dynamodb } of (await db.streams.getRecords({ ShardIterator })).Records ?? []) {
    const key = dynamodb?.Keys?.sk?.S ?? "";
    expect(dynamodb?.OldImage).toEqual(rows.get(key));
    if (dynamodb?.NewImage) rows.set(key, dynamodb.NewImage);
    else rows.delete(key);
  }
  return rows;
};

describe("any sequence of writes and transactions", () => {
  it("leaves items, index and stream as a plain map would have it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        run += 1;
        const TableName = `run-${run}`;
        await createTable(db, TableName, {
          indexes: [{ name: "by-keeper", hash: "keeper" }],
          stream: "NEW_AND_OLD_IMAGES",
        });
        let model = new Map<string, Row>();

        for (const made of steps) {
          await send(TableName, made);
          model = after(model, made);
        }
        const items = (await db.items.scan({ TableName })).Items ?? [];
        const indexed = (await db.items.scan({ TableName, IndexName: "by-keeper" })).Items ?? [];

        const rows = [...model.values()]
          .sort((one, other) => (one.sk < other.sk ? -1 : 1))
          .map((row) => ({ pk: "rows", ...row }));
        expect(items).toEqual(rows);
        expect(new Set(indexed.map(({ sk }) => sk))).toEqual(
          new Set(rows.filter((row) => row.keeper).map(({ sk }) => sk)),
        );
        expect(indexed.map((row) => rows.find(({ sk }) => sk === row.sk))).toEqual(indexed);
        expect(new Set((await retold(TableName)).keys())).toEqual(new Set(model.keys()));
      }),
      { numRuns: 60 },
    );
  });
});
