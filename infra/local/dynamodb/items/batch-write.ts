import * as shape from "dynalite/validations/batchWriteItem.js";
import { ApiError, invalid } from "../api-error.ts";
import { type Operation, validated } from "../operation.ts";
import type { Item } from "./attribute-value.ts";
import { consumedByAll, costOf, type Wanted } from "./capacity.ts";
import { changeItem, type Outcome } from "./change-item.ts";

const mostWrites = 25;

type Asked = {
  RequestItems: Record<string, { PutRequest?: { Item: Item }; DeleteRequest?: { Key: Item } }[]>;
  ReturnConsumedCapacity?: Wanted;
};

/** Up to 25 puts and deletes. The service promises all-or-nothing per item; here the whole batch lands at once. */
export const batchWriteItem: Operation = async (database, request) => {
  const asked = validated<Asked>(shape, request);
  const writes = Object.entries(asked.RequestItems).flatMap(([table, list]) =>
    list.map((write) => ({ table, ...write })),
  );
  if (writes.length > mostWrites) throw invalid("Too many items requested for the BatchWriteItem call");

  const outcomes = await database
    .write((draft) => {
      const seen = new Set<string>();
      return writes.map(({ table, PutRequest, DeleteRequest }): Outcome => {
        if ((PutRequest === undefined) === (DeleteRequest === undefined)) {
          throw invalid(
            "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
          );
        }
        const outcome = PutRequest
          ? changeItem(draft, database.clock(), "Put", { TableName: table, Item: PutRequest.Item })
          : changeItem(draft, database.clock(), "Delete", { TableName: table, Key: DeleteRequest?.Key ?? {} });
        const place = `${table}~${outcome.itemKey}`;
        if (seen.has(place)) throw invalid("Provided list of item keys contains duplicates");
        seen.add(place);
        return outcome;
      });
    })
    .catch(asKeyMismatch);

  return { UnprocessedItems: {}, ...consumedByAll(asked.ReturnConsumedCapacity, outcomes.map(costOf)) };
};

/** A batch does not say which key is wrong. */
const asKeyMismatch = (error: unknown): never => {
  if (error instanceof ApiError && /Missing the key|Type mismatch for key/.test(error.message)) {
    throw invalid("The provided key element does not match the schema");
  }
  throw error;
};
