import { randomUUID } from "node:crypto";
import * as shape from "dynalite/validations/createTable.js";
import { ApiError } from "../api-error.ts";
import { type Operation, validated } from "../operation.ts";
import { keyOf } from "../storage/keyspace.ts";
import { type StreamSetting, startStream, wantedView } from "../streams/stream.ts";
import { describedTable } from "./describe-table.ts";
import { arnOf, type IndexDescription, type Table, type TableShape } from "./table.ts";

export type Throughput = { ReadCapacityUnits: number; WriteCapacityUnits: number };
export type BillingMode = "PROVISIONED" | "PAY_PER_REQUEST";

type Asked = TableShape & {
  BillingMode?: BillingMode;
  ProvisionedThroughput?: Throughput;
  StreamSpecification?: StreamSetting;
  DeletionProtectionEnabled?: boolean;
  TableClass?: string;
};

export const streamSpecification = {
  type: "FieldStruct<StreamSpecification>",
  children: {
    StreamEnabled: { type: "Boolean", notNull: true },
    StreamViewType: { type: "String", enum: ["KEYS_ONLY", "NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES"] },
  },
};

const types = {
  ...shape.types,
  StreamSpecification: streamSpecification,
  DeletionProtectionEnabled: "Boolean",
  TableClass: { type: "String", enum: ["STANDARD", "STANDARD_INFREQUENT_ACCESS"] },
};

export const throughputOf = (asked: Throughput | undefined): object => ({
  ReadCapacityUnits: asked?.ReadCapacityUnits ?? 0,
  WriteCapacityUnits: asked?.WriteCapacityUnits ?? 0,
  NumberOfDecreasesToday: 0,
});

export const billingSummary = (mode: BillingMode | undefined): object =>
  mode === "PAY_PER_REQUEST" ? { BillingModeSummary: { BillingMode: mode } } : {};

export const indexDescription = (
  table: string,
  index: IndexDescription,
  kind: "local" | "global",
): IndexDescription => ({
  ...index,
  IndexArn: `${arnOf(table)}/index/${index.IndexName}`,
  ...(kind === "local"
    ? {}
    : {
        IndexStatus: "ACTIVE",
        ProvisionedThroughput: throughputOf(index.ProvisionedThroughput as Throughput | undefined),
      }),
});

/** Answers CREATING, as the service does, so that callers wait; the table is there with the answer. */
export const createTable: Operation = async (database, request) => {
  const asked = validated<Asked>({ types, custom: shape.custom }, request);
  const name = asked.TableName;
  const view = asked.StreamSpecification && wantedView(asked.StreamSpecification);
  const { BillingMode: mode, StreamSpecification: _, LocalSecondaryIndexes, GlobalSecondaryIndexes, ...rest } = asked;

  const table = await database.write((draft) => {
    if (draft.read(keyOf.table(name)) !== undefined) {
      throw new ApiError("ResourceInUseException", `Table already exists: ${name}`);
    }
    const now = database.clock();
    const plain: Table = {
      description: {
        ...rest,
        TableArn: arnOf(name),
        TableId: randomUUID(),
        TableStatus: "ACTIVE",
        CreationDateTime: now / 1000,
        ItemCount: 0,
        TableSizeBytes: 0,
        ProvisionedThroughput: throughputOf(asked.ProvisionedThroughput),
        ...billingSummary(mode),
        DeletionProtectionEnabled: asked.DeletionProtectionEnabled ?? false,
        ...(LocalSecondaryIndexes && {
          LocalSecondaryIndexes: LocalSecondaryIndexes.map((index) => indexDescription(name, index, "local")),
        }),
        ...(GlobalSecondaryIndexes && {
          GlobalSecondaryIndexes: GlobalSecondaryIndexes.map((index) => indexDescription(name, index, "global")),
        }),
      },
    };
    const created = view === undefined ? plain : startStream(draft, plain, view, now);
    draft.write(keyOf.table(name), created);
    return created;
  });
  return { TableDescription: describedTable(table, { TableStatus: "CREATING" }) };
};
