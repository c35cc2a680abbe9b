import { isDeepStrictEqual } from "node:util";
import { allPages, type LocalDynamodb } from "#test/support/local-dynamodb.ts";

export const table = "answers";

/** The parts of one transaction: three items under one key, and a count that grows with each. */
const parts = ["a", "b", "c"] as const;

export type Written = { readonly token: string; readonly writer: string; readonly n: number; readonly bytes: number };

export const transactionFor = ({ token, writer, n, bytes }: Written) => ({
  ClientRequestToken: token,
  TransactItems: [
    ...parts.map((sk) => ({
      Put: { TableName: table, Item: { pk: `${writer}#${n}`, sk, writer, text: "x".repeat(bytes) } },
    })),
    {
      Update: {
        TableName: table,
        Key: { pk: "count", sk: writer },
        UpdateExpression: "ADD made :one SET keeper = :all",
        ExpressionAttributeValues: { ":one": 1, ":all": "all" },
      },
    },
  ],
});

type Item = Record<string, unknown>;
const nameOf = ({ pk, sk }: Item): string => `${pk}/${sk}`;
const byName = (items: readonly Item[]): Record<string, Item> =>
  Object.fromEntries(items.map((item) => [nameOf(item), item]));

export type Sight = { items: Record<string, Item>; indexed: Record<string, Item>; streamed: Record<string, Item> };

/** Everything the database holds, three times: as items, as entries of its indexes and as its stream retells it. */
export const seen = async (db: Pick<LocalDynamodb, "items" | "client" | "streams">): Promise<Sight> => {
  const all = async (ask: object) =>
    (await allPages((ExclusiveStartKey) => db.items.scan({ TableName: table, ...ask, ExclusiveStartKey }))).flat();
  const indexes = [await all({ IndexName: "by-writer" }), await all({ IndexName: "by-keeper" })];
  return { items: byName(await all({})), indexed: byName(indexes.flat()), streamed: await retold(db) };
};

const retold = async ({ client, streams }: Pick<LocalDynamodb, "client" | "streams">) => {
  const StreamArn = (await client.describeTable({ TableName: table })).Table?.LatestStreamArn;
  const ShardId = (await streams.describeStream({ StreamArn })).StreamDescription?.Shards?.[0]?.ShardId;
  let { ShardIterator } = await streams.getShardIterator({ StreamArn, ShardId, ShardIteratorType: "TRIM_HORIZON" });
  const items: Record<string, Item> = {};
  for (;;) {
    const page = await streams.getRecords({ ShardIterator });
    if (page.Records?.length === 0) return items;
    for (const { dynamodb } of page.Records ?? []) {
      const item = Object.fromEntries(
        Object.entries(dynamodb?.NewImage ?? {}).map(([name, { S, N }]) => [name, S ?? Number(N)]),
      );
      items[nameOf(item)] = item;
    }
    ShardIterator = page.NextShardIterator;
  }
};

/** Which of the transactions are wholly there, and every way in which what is there is not whole. */
export const judged = ({ items, indexed, streamed }: Sight, attempted: readonly Written[]) => {
  const present = (written: Written) => parts.filter((sk) => `${written.writer}#${written.n}/${sk}` in items).length;
  const whole = attempted.filter((written) => present(written) === parts.length);
  const torn = attempted.filter((written) => present(written) % parts.length !== 0);
  const writers = [...new Set(attempted.map(({ writer }) => writer))];
  const miscounted = writers.filter(
    (writer) => (items[`count/${writer}`]?.made ?? 0) !== whole.filter((written) => written.writer === writer).length,
  );
  return {
    whole,
    faults: {
      torn: torn.map(({ token }) => token),
      miscounted,
      indexDiffers: !isDeepStrictEqual(indexed, items),
      streamDiffers: !isDeepStrictEqual(streamed, items),
    },
  };
};

export const noFaults = { torn: [], miscounted: [], indexDiffers: false, streamDiffers: false };
