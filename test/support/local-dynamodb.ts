import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreams } from "@aws-sdk/client-dynamodb-streams";
import { DynamoDBDocument } from "@aws-sdk/lib-dynamodb";
import { type DynamodbOptions, startDynamodb } from "#infra/local/dynamodb/start-dynamodb.ts";

const start = Date.parse("2027-01-14T09:30:00.000Z");

/** A clock that stands still until it is put forward. */
export const standingClock = (at = start) => {
  let now = at;
  return {
    read: () => now,
    forward: (milliseconds: number) => {
      now += milliseconds;
    },
  };
};

export type LocalDynamodb = Awaited<ReturnType<typeof openDynamodb>>;

/** The embedded database with the clients of the unmodified SDK, which try once so that failures are seen as they are. */
export const openDynamodb = async (options: DynamodbOptions = {}) => {
  const clock = standingClock();
  const dynamodb = await startDynamodb({ clock: clock.read, ...options });
  const access = {
    endpoint: dynamodb.endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    maxAttempts: 1,
  };
  const client = new DynamoDB(access);
  const streams = new DynamoDBStreams(access);
  return {
    ...dynamodb,
    clock,
    client,
    streams,
    items: DynamoDBDocument.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    close: async () => {
      client.destroy();
      streams.destroy();
      await dynamodb.stop();
    },
  };
};

type IndexKeys = { readonly name: string; readonly hash: string; readonly range?: string };

/** A table with `pk` and `sk`, and indexes over text attributes, each projecting everything. */
export const createTable = async (
  { client }: Pick<LocalDynamodb, "client">,
  table: string,
  wanted: {
    indexes?: readonly IndexKeys[];
    stream?: "NEW_AND_OLD_IMAGES" | "NEW_IMAGE" | "OLD_IMAGE" | "KEYS_ONLY";
  } = {},
) => {
  const indexes = wanted.indexes ?? [];
  const keys = new Set(["pk", "sk", ...indexes.flatMap(({ hash, range }) => (range ? [hash, range] : [hash]))]);
  return client.createTable({
    TableName: table,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [...keys].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
    KeySchema: [
      { AttributeName: "pk", KeyType: "HASH" },
      { AttributeName: "sk", KeyType: "RANGE" },
    ],
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map(({ name, hash, range }) => ({
        IndexName: name,
        KeySchema: [
          { AttributeName: hash, KeyType: "HASH" },
          ...(range ? [{ AttributeName: range, KeyType: "RANGE" } as const] : []),
        ],
        Projection: { ProjectionType: "ALL" },
      })),
    }),
    ...(wanted.stream && { StreamSpecification: { StreamEnabled: true, StreamViewType: wanted.stream } }),
  });
};

type Item = Record<string, unknown>;

/** Puts items that all have the same partition key, 25 at a time. */
export const fill = async (
  { items }: Pick<LocalDynamodb, "items">,
  table: string,
  pk: string,
  sks: readonly string[],
  more: (sk: string) => object = () => ({}),
): Promise<void> => {
  for (let from = 0; from < sks.length; from += 25) {
    const puts = sks.slice(from, from + 25).map((sk) => ({ PutRequest: { Item: { pk, sk, ...more(sk) } } }));
    await items.batchWrite({ RequestItems: { [table]: puts } });
  }
};

type Page = { Items?: Item[] | undefined; LastEvaluatedKey?: Item | undefined };

/** All pages of a query or a scan, as the items of each. */
export const allPages = async (ask: (start: Item | undefined) => Promise<Page>): Promise<Item[][]> => {
  const found: Item[][] = [];
  let start: Item | undefined;
  do {
    const page = await ask(start);
    found.push(page.Items ?? []);
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return found;
};
