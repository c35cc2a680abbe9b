import { createKey } from "dynalite/db/index.js";
import { ApiError, invalid, notFound } from "../api-error.ts";
import type { Item } from "../items/attribute-value.ts";
import { changeIndexEntries } from "../items/index-entries.ts";
import type { Draft } from "../storage/draft.ts";
import { rangeOf } from "../storage/keyspace.ts";
import type { Storage } from "../storage/storage.ts";
import { indexDescription, type Throughput, throughputOf } from "./create-table.ts";
import type { IndexDescription, Table } from "./table.ts";

export type IndexUpdate = {
  Create?: IndexDescription;
  Delete?: { IndexName: string };
  Update?: { IndexName: string; ProvisionedThroughput: Throughput };
};

/** The table with its global indexes as they become; entries are the caller's to write and remove. */
export const withIndexes = (table: Table, updates: readonly IndexUpdate[]): Table => {
  if (updates.filter((update) => update.Create ?? update.Delete).length > 1) {
    throw new ApiError(
      "LimitExceededException",
      "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table",
    );
  }
  const { TableName, GlobalSecondaryIndexes: current = [], ...rest } = table.description;
  const indexes = updates.reduce((list, update) => changed(TableName, list, update), current);
  const kept = indexes.length === 0 ? {} : { GlobalSecondaryIndexes: indexes };
  return { ...table, description: { TableName, ...rest, ...kept } };
};

const changed = (
  table: string,
  indexes: IndexDescription[],
  { Create, Delete, Update }: IndexUpdate,
): IndexDescription[] => {
  const name = (Create ?? Delete ?? Update)?.IndexName;
  const exists = indexes.some((index) => index.IndexName === name);
  if (Create && exists) throw invalid(`Attempting to create an index which already exists: ${name}`);
  if (Create) return [...indexes, indexDescription(table, Create, "global")];
  if (!exists) throw notFound("Requested resource not found");
  if (Delete) return indexes.filter((index) => index.IndexName !== name);
  return indexes.map((index) =>
    index.IndexName === name ? { ...index, ProvisionedThroughput: throughputOf(Update?.ProvisionedThroughput) } : index,
  );
};

/** Every key of a new index has to be declared with its type. @throws ApiError ValidationException */
export const refuseUndeclaredKeys = ({ description }: Table): void => {
  const declared = description.AttributeDefinitions.map(({ AttributeName }) => AttributeName);
  for (const index of description.GlobalSecondaryIndexes ?? []) {
    const keys = index.KeySchema.map(({ AttributeName }) => AttributeName);
    if (keys.every((key) => declared.includes(key))) continue;
    throw invalid(
      "One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. " +
        `Keys: [${keys.join(", ")}], AttributeDefinitions: [${declared.join(", ")}]`,
    );
  }
};

/** Entries for the items that were there before the index. Items whose key has another type are left out of it. */
export const fillIndex = (draft: Draft, { description }: Table, index: string, items: readonly Item[]): void => {
  const [only] = (description.GlobalSecondaryIndexes ?? []).filter(({ IndexName }) => IndexName === index);
  if (only === undefined) return;
  const typeOfKey = new Map(description.AttributeDefinitions.map((one) => [one.AttributeName, one.AttributeType]));
  for (const item of items) {
    const fits = only.KeySchema.every(({ AttributeName }) => {
      const type = typeOfKey.get(AttributeName);
      return type !== undefined && item[AttributeName]?.[type];
    });
    const { LocalSecondaryIndexes: _, ...shape } = description;
    if (fits)
      changeIndexEntries(draft, { ...shape, GlobalSecondaryIndexes: [only] }, createKey(item, shape), undefined, item);
  }
};

export const itemsOf = async (storage: Storage, table: string): Promise<Item[]> => {
  const items: Item[] = [];
  for await (const [, text] of storage.entries(rangeOf.items(table))) items.push(JSON.parse(text));
  return items;
};
