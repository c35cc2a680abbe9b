import {
  CreateTableCommand,
  DynamoDBClient,
  ListTablesCommand,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Ports } from "#functions/ports.ts";
import { type TableDefinition, type TableName, tables } from "../tables.ts";
import { startDynamodb } from "./dynamodb/start-dynamodb.ts";

const nameOf = (table: TableName): string => `sectorspiegel-local-${table}`;

/** The access the unmodified AWS SDK has to the database in this process. The keys open nothing. */
export const localAccess = (endpoint: string) => ({
  endpoint,
  region: "local",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
});

export type LocalDatabase = {
  readonly tables: Ports["tables"];
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
};

/** @param folder where the data lives; in memory without one */
export const openDatabase = async (folder?: string): Promise<LocalDatabase> => {
  const dynamodb = await startDynamodb(folder === undefined ? {} : { path: folder });
  return databaseAt(dynamodb.endpoint, dynamodb.stop);
};

/** The tables of a database that runs already, made where they are missing. */
export const databaseAt = async (endpoint: string, stop: () => Promise<void>): Promise<LocalDatabase> => {
  const plain = new DynamoDBClient(localAccess(endpoint));
  const client = DynamoDBDocumentClient.from(plain, { marshallOptions: { removeUndefinedValues: true } });
  const { TableNames = [] } = await plain.send(new ListTablesCommand({}));
  for (const table of tables) if (!TableNames.includes(nameOf(table.name))) await create(plain, table);
  return {
    tables: { client, nameOf },
    endpoint,
    stop: async () => {
      client.destroy();
      await stop();
    },
  };
};

const key = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: "HASH" as const },
  { AttributeName: sort, KeyType: "RANGE" as const },
];

const create = async (client: DynamoDBClient, table: TableDefinition): Promise<void> => {
  const attributes = ["pk", "sk", ...(table.listing ? ["listing", "listedAt"] : [])];
  await client.send(
    new CreateTableCommand({
      TableName: nameOf(table.name),
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: attributes.map((AttributeName) => ({ AttributeName, AttributeType: "S" as const })),
      KeySchema: key("pk", "sk"),
      ...(table.listing
        ? {
            GlobalSecondaryIndexes: [
              {
                IndexName: "listing",
                KeySchema: key("listing", "listedAt"),
                Projection: { ProjectionType: "ALL" as const },
              },
            ],
          }
        : {}),
      ...(table.stream ? { StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" as const } } : {}),
    }),
  );
  if (table.expires)
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: nameOf(table.name),
        TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
      }),
    );
};
