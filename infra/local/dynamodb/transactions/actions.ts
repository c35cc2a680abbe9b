import * as deleteShape from "dynalite/validations/deleteItem.js";
import * as putShape from "dynalite/validations/putItem.js";
import * as updateShape from "dynalite/validations/updateItem.js";
import { invalid } from "../api-error.ts";
import type { ChangeKind, ItemRequest } from "../items/change-item.ts";
import { type Request, returnConsumedCapacity, returnOldOnFailure, type Shape, validated } from "../operation.ts";

export type Action = { kind: ChangeKind; request: ItemRequest };
export type Asked = {
  actions: Action[];
  ClientRequestToken?: string;
  ReturnConsumedCapacity?: "NONE" | "TOTAL" | "INDEXES";
};

const members = [
  "TableName",
  "Item",
  "Key",
  "ConditionExpression",
  "ExpressionAttributeNames",
  "ExpressionAttributeValues",
];
const required = { type: "String", notNull: true };

const actionTypes = (types: Record<string, unknown>, further: object = {}): object => ({
  ...Object.fromEntries(members.flatMap((member) => (member in types ? [[member, types[member]]] : []))),
  ...returnOldOnFailure,
  ...further,
});

const actions: Record<ChangeKind, Shape> = {
  Put: { types: actionTypes(putShape.types), custom: putShape.custom },
  Update: { types: actionTypes(updateShape.types, { UpdateExpression: required }), custom: updateShape.custom },
  Delete: { types: actionTypes(deleteShape.types), custom: deleteShape.custom },
  ConditionCheck: {
    types: actionTypes(deleteShape.types, { ConditionExpression: required }),
    custom: deleteShape.custom,
  },
};
const kinds = Object.keys(actions) as ChangeKind[];

const types = {
  ...returnConsumedCapacity,
  ReturnItemCollectionMetrics: { type: "String", enum: ["SIZE", "NONE"] },
  ClientRequestToken: { type: "String", lengthGreaterThanOrEqual: 1, lengthLessThanOrEqual: 36 },
  TransactItems: {
    type: "List",
    notNull: true,
    lengthGreaterThanOrEqual: 1,
    lengthLessThanOrEqual: 100,
    children: {
      type: "ValueStruct<TransactWriteItem>",
      children: Object.fromEntries(
        kinds.map((kind) => [kind, { type: `FieldStruct<${kind}>`, children: actions[kind].types }]),
      ),
    },
  },
};

type Checked = Omit<Asked, "actions"> & { TransactItems: Partial<Record<ChangeKind, Request>>[] };

/**
 * A transaction's request, checked before anything is looked up.
 * @throws ApiError ValidationException for the request as a whole
 */
export const transactionAsked = (request: Request): Asked => {
  const { TransactItems, ...rest } = validated<Checked>({ types }, request);
  return {
    ...rest,
    actions: TransactItems.map((item) => {
      const [kind, ...others] = kinds.filter((kind) => item[kind] !== undefined);
      if (kind === undefined || others.length > 0) {
        throw invalid("TransactItems can only contain one of Check, Put, Update or Delete");
      }
      return { kind, request: validated<ItemRequest>(actions[kind], item[kind] ?? {}) };
    }),
  };
};
