import { notFound } from "../api-error.ts";
import type { Draft } from "../storage/draft.ts";
import { keyOf } from "../storage/keyspace.ts";
import type { Storage } from "../storage/storage.ts";

export type KeyElement = { AttributeName: string; KeyType: "HASH" | "RANGE" };
export type IndexDescription = {
  IndexName: string;
  KeySchema: KeyElement[];
  Projection: { ProjectionType: "ALL" | "KEYS_ONLY" | "INCLUDE"; NonKeyAttributes?: string[] };
  IndexStatus?: string;
  [member: string]: unknown;
};

/** The part of a table's description that the engine reads. */
export type TableShape = {
  TableName: string;
  AttributeDefinitions: { AttributeName: string; AttributeType: "S" | "N" | "B" }[];
  KeySchema: KeyElement[];
  GlobalSecondaryIndexes?: IndexDescription[];
  LocalSecondaryIndexes?: IndexDescription[];
};

export type StreamView = "KEYS_ONLY" | "NEW_IMAGE" | "OLD_IMAGE" | "NEW_AND_OLD_IMAGES";

/** What is stored of a table: its description as the API gives it, the stream that records it, and its expiry. */
export type Table = {
  description: TableShape & { TableArn: string; [member: string]: unknown };
  stream?: { label: string; view: StreamView };
  timeToLive?: { attribute: string };
};

export const arnOf = (table: string): string => `arn:aws:dynamodb:${region}:000000000000:table/${table}`;
export const region = "eu-central-1";

const missing = () => notFound("Requested resource not found");

/** @throws ApiError ResourceNotFoundException */
export const tableIn = (draft: Pick<Draft, "read">, name: string): Table => {
  const table = draft.read<Table>(keyOf.table(name));
  if (table === undefined) throw missing();
  return table;
};

/** The table as it durably is, for reading. */
export const landedTable = (storage: Pick<Storage, "landed">, name: string): Table => {
  const text = storage.landed(keyOf.table(name));
  if (text === undefined) throw missing();
  return JSON.parse(text);
};
