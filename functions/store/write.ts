import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Key, Listed } from "./keys.ts";
import type { StoredItem, TableName } from "./table.ts";

type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];
type Scalar = string | number | boolean;

/** What must be so for a write to happen: the item is absent, or it is there and these attributes equal these values. */
export type Expectation = "absent" | Readonly<Record<string, Scalar>>;

/** One write of a transaction, not yet done; made by the functions below, done by `commit`. */
export type Write = {
  readonly table: TableName;
  readonly key: Key;
  readonly asTransactItem: (tableName: string) => TransactItem;
};
/** A write that only happens where nothing was. */
export type Creation = Write & { readonly creates: true };

type Place = Key & Listed;

const asCondition = (expected: Expectation) => {
  if (expected === "absent") return { ConditionExpression: "attribute_not_exists(pk)" };
  const terms = Object.entries(expected);
  return {
    ConditionExpression: ["attribute_exists(pk)", ...terms.map((_, i) => `#e${i} = :e${i}`)].join(" AND "),
    ...(terms.length > 0 && {
      ExpressionAttributeNames: Object.fromEntries(terms.map(([name], i) => [`#e${i}`, name])),
      ExpressionAttributeValues: Object.fromEntries(terms.map(([, value], i) => [`:e${i}`, value])),
    }),
  };
};

const tellingWhatIsThere = { ReturnValuesOnConditionCheckFailure: "ALL_OLD" } as const;

const put = (table: TableName, place: Place, fields: StoredItem, condition: object): Write => ({
  table,
  key: place,
  asTransactItem: (TableName) => ({
    Put: { TableName, Item: { ...fields, ...place }, ...condition, ...tellingWhatIsThere },
  }),
});

/** Writes a new item; something already there is `changed-meanwhile`. */
export const create = (table: TableName, place: Place, fields: StoredItem): Creation => ({
  ...put(table, place, fields, asCondition("absent")),
  creates: true,
});

/** Writes the whole item anew, provided that what is there is what was read. */
export const replace = (table: TableName, place: Place, fields: StoredItem, expected: Expectation): Write =>
  put(table, place, fields, asCondition(expected));

/** Writes the item whatever was there: for items that only one writer can know, such as an answer under its head. */
export const overwrite = (table: TableName, place: Place, fields: StoredItem): Write => put(table, place, fields, {});

/** Writes the item unless what is there is at least as new by that attribute: how followers stay right when late. */
export const overwriteOlder = (table: TableName, place: Place, fields: StoredItem, by: string): Write =>
  put(table, place, fields, {
    ConditionExpression: "attribute_not_exists(pk) OR #by < :by",
    ExpressionAttributeNames: { "#by": by },
    ExpressionAttributeValues: { ":by": fields[by] },
  });

/** Sets some attributes of an item that is there, provided that it is as expected. */
export const change = (
  table: TableName,
  key: Key,
  set: StoredItem,
  expected: Exclude<Expectation, "absent">,
): Write => ({
  table,
  key,
  asTransactItem: (TableName) => {
    const { ConditionExpression, ...condition } = asCondition(expected);
    const fields = Object.entries(set);
    return {
      Update: {
        ...{ TableName, Key: { pk: key.pk, sk: key.sk }, ConditionExpression },
        UpdateExpression: `SET ${fields.map((_, i) => `#s${i} = :s${i}`).join(", ")}`,
        ExpressionAttributeNames: {
          ...condition.ExpressionAttributeNames,
          ...Object.fromEntries(fields.map(([name], i) => [`#s${i}`, name])),
        },
        ExpressionAttributeValues: {
          ...condition.ExpressionAttributeValues,
          ...Object.fromEntries(fields.map(([, value], i) => [`:s${i}`, value])),
        },
        ...tellingWhatIsThere,
      },
    };
  },
});

/** Takes an item away, provided that it is as expected. */
export const remove = (table: TableName, key: Key, expected?: Expectation): Write => ({
  table,
  key,
  asTransactItem: (TableName) => ({
    Delete: {
      ...{ TableName, Key: { pk: key.pk, sk: key.sk } },
      ...(expected !== undefined && { ...asCondition(expected), ...tellingWhatIsThere }),
    },
  }),
});

/** Writes nothing, but lets the transaction happen only while this item is as expected. */
export const check = (table: TableName, key: Key, expected: Expectation): Write => ({
  table,
  key,
  asTransactItem: (TableName) => ({
    ConditionCheck: {
      ...{ TableName, Key: { pk: key.pk, sk: key.sk } },
      ...asCondition(expected),
      ...tellingWhatIsThere,
    },
  }),
});
