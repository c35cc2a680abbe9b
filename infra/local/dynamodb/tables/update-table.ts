import * as createShape from "dynalite/validations/createTable.js";
import * as shape from "dynalite/validations/updateTable.js";
import { invalid } from "../api-error.ts";
import type { Database } from "../database.ts";
import { type Operation, validated } from "../operation.ts";
import type { Draft } from "../storage/draft.ts";
import { keyOf, rangeOf } from "../storage/keyspace.ts";
import { endStream, type StreamSetting, startStream, wantedView } from "../streams/stream.ts";
import { fillIndex, type IndexUpdate, itemsOf, refuseUndeclaredKeys, withIndexes } from "./change-indexes.ts";
import {
  type BillingMode,
  billingSummary,
  streamSpecification,
  type Throughput,
  throughputOf,
} from "./create-table.ts";
import { describedTable, namedTable } from "./describe-table.ts";
import { type Table, type TableShape, tableIn } from "./table.ts";

type Asked = {
  TableName: string;
  AttributeDefinitions?: TableShape["AttributeDefinitions"];
  BillingMode?: BillingMode;
  ProvisionedThroughput?: Throughput;
  GlobalSecondaryIndexUpdates?: IndexUpdate[];
  StreamSpecification?: StreamSetting;
  DeletionProtectionEnabled?: boolean;
};

type Types = { [member: string]: { notNull?: boolean; children: Types; [rule: string]: unknown } };
const created = createShape.types as Types;
const { AttributeDefinitions, GlobalSecondaryIndexes } = created;
const { notNull: _, ...optionalDefinitions } = AttributeDefinitions ?? { children: {} };
const { GlobalSecondaryIndexUpdates } = shape.types as Types;

/** A new index is described as at the creation of a table; the engine's own shape for it insists on provisioning. */
const types = {
  ...shape.types,
  AttributeDefinitions: optionalDefinitions,
  GlobalSecondaryIndexUpdates: {
    type: "List",
    children: {
      type: "ValueStruct<GlobalSecondaryIndexUpdate>",
      children: {
        ...GlobalSecondaryIndexUpdates?.children.children,
        Create: {
          type: "FieldStruct<CreateGlobalSecondaryIndexAction>",
          children: GlobalSecondaryIndexes?.children.children,
        },
      },
    },
  },
  StreamSpecification: streamSpecification,
  DeletionProtectionEnabled: "Boolean",
};

/** Billing, protection, global indexes and the stream of a table that exists. */
export const updateTable: Operation = async (database, request) => {
  const asked = validated<Asked>({ types }, request);
  if (Object.keys(asked).length === 1) throw invalid("UpdateTable needs at least one thing to change");

  const table = await database.alone(async (write) => {
    const before = await write((draft) => namedTable(asked.TableName, () => tableIn(draft, asked.TableName)));
    const after = withIndexes(withSettings(before, asked), asked.GlobalSecondaryIndexUpdates ?? []);
    refuseUndeclaredKeys(after);
    const fill = await indexWork(database, after, asked.GlobalSecondaryIndexUpdates ?? []);
    return write((draft) => {
      const streaming = withStream(draft, after, asked.StreamSpecification, database.clock());
      fill(draft);
      draft.write(keyOf.table(asked.TableName), streaming);
      return streaming;
    });
  });
  return { TableDescription: describedTable(table, { TableStatus: "UPDATING" }) };
};

const withSettings = (table: Table, asked: Asked): Table => {
  const definitions = [...(asked.AttributeDefinitions ?? []), ...table.description.AttributeDefinitions];
  const named = new Map(definitions.reverse().map((definition) => [definition.AttributeName, definition]));
  const { BillingModeSummary: current, ...description } = table.description;
  const mode = asked.BillingMode ?? (current === undefined ? "PROVISIONED" : "PAY_PER_REQUEST");
  if (mode === "PAY_PER_REQUEST" && asked.ProvisionedThroughput) {
    throw invalid(
      "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be specified " +
        "when BillingMode is PAY_PER_REQUEST",
    );
  }
  return {
    ...table,
    description: {
      ...description,
      AttributeDefinitions: [...named.values()],
      ...billingSummary(mode),
      ...(asked.ProvisionedThroughput && { ProvisionedThroughput: throughputOf(asked.ProvisionedThroughput) }),
      ...(asked.DeletionProtectionEnabled !== undefined && {
        DeletionProtectionEnabled: asked.DeletionProtectionEnabled,
      }),
    },
  };
};

/** What a created or deleted index means for entries, gathered while nobody else writes. */
const indexWork = async (
  { storage }: Database,
  table: Table,
  updates: readonly IndexUpdate[],
): Promise<(draft: Draft) => void> => {
  const name = table.description.TableName;
  const created = updates.find((update) => update.Create)?.Create;
  const items = created === undefined ? [] : await itemsOf(storage, name);
  const leaving: string[] = [];
  for (const { Delete } of updates) {
    if (Delete === undefined) continue;
    for await (const [key] of storage.entries(rangeOf.index(name, Delete.IndexName))) leaving.push(key);
  }
  return (draft) => {
    for (const key of leaving) draft.remove(key);
    if (created !== undefined) fillIndex(draft, table, created.IndexName, items);
  };
};

const withStream = (draft: Draft, table: Table, setting: StreamSetting | undefined, now: number): Table => {
  if (setting === undefined) return table;
  const view = wantedView(setting);
  const name = table.description.TableName;
  if (view !== undefined) {
    if (table.stream !== undefined) throw invalid(`Table already has an enabled stream: TableName: ${name}`);
    return startStream(draft, table, view, now);
  }
  if (table.stream === undefined) throw invalid(`Table already has a disabled stream: TableName: ${name}`);
  endStream(draft, table, now);
  const { stream: _, ...without } = table;
  return without;
};
