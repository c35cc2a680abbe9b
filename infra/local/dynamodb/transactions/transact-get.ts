import * as getShape from "dynalite/validations/getItem.js";
import { ApiError, invalid } from "../api-error.ts";
import { consumedByAll, readUnits, type Wanted } from "../items/capacity.ts";
import { itemSize, transactionLimit } from "../items/item-size.ts";
import { type ReadRequest, readCost, readItem } from "../items/reads.ts";
import { type Operation, type Request, returnConsumedCapacity, validated } from "../operation.ts";
import { cancelled, reasonFor } from "./cancelled.ts";

const { TableName, Key, ProjectionExpression, ExpressionAttributeNames } = getShape.types;
const getTypes = { TableName, Key, ProjectionExpression, ExpressionAttributeNames };

const types = {
  ...returnConsumedCapacity,
  TransactItems: {
    type: "List",
    notNull: true,
    lengthGreaterThanOrEqual: 1,
    lengthLessThanOrEqual: 100,
    children: {
      type: "ValueStruct<TransactGetItem>",
      children: { Get: { type: "FieldStruct<Get>", notNull: true, children: getTypes } },
    },
  },
};

type Asked = { TransactItems: { Get: Request }[]; ReturnConsumedCapacity?: Wanted };
type Found = ReturnType<typeof readItem> & { table: string };

/** All items as they were at one moment: no transaction is seen by half. */
export const transactGetItems: Operation = async ({ storage }, request) => {
  const asked = validated<Asked>({ types }, request);
  const gets = asked.TransactItems.map(({ Get }) =>
    validated<ReadRequest>({ types: getTypes, custom: getShape.custom }, Get),
  );

  const glimpse = storage.glimpse();
  try {
    const found = allOf(gets, glimpse.read);
    const costs = found.map(({ table, item }) => readCost(table, readUnits(item, true)));
    return {
      Responses: found.map(({ seen }) => (seen === undefined ? {} : { Item: seen })),
      ...consumedByAll(asked.ReturnConsumedCapacity, costs, { times: 2, kind: "ReadCapacityUnits" }),
    };
  } finally {
    await glimpse.close();
  }
};

const allOf = (gets: readonly ReadRequest[], read: (key: string) => string | undefined): Found[] => {
  const outcomes = gets.map((get) => attempt(read, get));
  const found = outcomes.filter((outcome): outcome is Found => !(outcome instanceof ApiError));
  if (found.length < outcomes.length) throw cancelled(outcomes.map(reasonFor));

  if (new Set(found.map(({ table, itemKey }) => `${table}~${itemKey}`)).size < found.length) {
    throw invalid("Transaction request cannot include multiple operations on one item");
  }
  const bytes = found.reduce((sum, { item }) => sum + (item === undefined ? 0 : itemSize(item)), 0);
  if (bytes > transactionLimit) throw invalid("The aggregate size of the items in the transaction exceeds 4 MB");
  return found;
};

const attempt = (read: (key: string) => string | undefined, get: ReadRequest): Found | ApiError => {
  try {
    return { ...readItem(read, get), table: get.TableName };
  } catch (error) {
    if (error instanceof ApiError && error.type !== "ResourceNotFoundException") return error;
    throw error;
  }
};
