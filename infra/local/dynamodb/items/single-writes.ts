import * as deleteShape from "dynalite/validations/deleteItem.js";
import * as putShape from "dynalite/validations/putItem.js";
import * as updateShape from "dynalite/validations/updateItem.js";
import { type Operation, returnOldOnFailure, type Shape, validated } from "../operation.ts";
import { consumedByOne, costOf, type Wanted } from "./capacity.ts";
import { type ChangeKind, changeItem, type ItemRequest, type ReturnValues, returned } from "./change-item.ts";

export const shapes = {
  Put: { types: { ...putShape.types, ...returnOldOnFailure }, custom: putShape.custom },
  Update: { types: { ...updateShape.types, ...returnOldOnFailure }, custom: updateShape.custom },
  Delete: { types: { ...deleteShape.types, ...returnOldOnFailure }, custom: deleteShape.custom },
} as const satisfies Partial<Record<ChangeKind, Shape>>;

type Asked = ItemRequest & { ReturnValues?: ReturnValues; ReturnConsumedCapacity?: Wanted };

const single =
  (kind: keyof typeof shapes): Operation =>
  async (database, request) => {
    const asked = validated<Asked>(shapes[kind], request);
    const outcome = await database.write((draft) => changeItem(draft, database.clock(), kind, asked));
    const attributes = returned(asked.ReturnValues ?? "NONE", asked, outcome);
    return {
      ...(attributes === undefined ? {} : { Attributes: attributes }),
      ...consumedByOne(asked.ReturnConsumedCapacity, costOf(outcome)),
    };
  };

export const putItem = single("Put");
export const updateItem = single("Update");
export const deleteItem = single("Delete");
