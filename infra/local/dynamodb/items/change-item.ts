import {
  createKey,
  mapPaths,
  validateItem,
  validateKey,
  validateKeyPaths,
  validateUpdates,
} from "dynalite/db/index.js";
import { ApiError, invalid, refuseIf } from "../api-error.ts";
import type { Draft } from "../storage/draft.ts";
import { keyOf } from "../storage/keyspace.ts";
import { tableIn } from "../tables/table.ts";
import { type Item, sameItem } from "./attribute-value.ts";
import { type Condition, holds } from "./condition.ts";
import type { Path } from "./document-path.ts";
import { type IndexUnits, refuseEmptyIndexKeys, writeUnits } from "./index-entries.ts";
import { itemLimit, itemSize } from "./item-size.ts";
import { replaceItem } from "./replace-item.ts";
import { type Section, updated } from "./update-expression.ts";

export type ChangeKind = "Put" | "Update" | "Delete" | "ConditionCheck";

/** A request after the engine's validation, which adds the parsed expressions with an underscore. */
export type ItemRequest = {
  TableName: string;
  Item?: Item;
  Key?: Item;
  ReturnValuesOnConditionCheckFailure?: "ALL_OLD" | "NONE";
  _condition?: { expression: Condition; nestedPaths: object };
  _updates?: { sections: Section[]; paths: Path[]; nestedPaths: object };
};

export type Outcome = {
  table: string;
  itemKey: string;
  old: Item | undefined;
  fresh: Item | undefined;
  tableUnits: number;
  indexUnits: IndexUnits;
};

const noIndexes: IndexUnits = { local: {}, global: {} };

/**
 * The one way in which an item changes, alone or in a transaction: check the request against the table, check the
 * condition against the item as it is, and put item, index entries, expiry and stream record in the draft.
 * @throws ApiError ResourceNotFound-, Validation- or ConditionalCheckFailedException; the draft is then worthless
 */
export const changeItem = (draft: Draft, now: number, kind: ChangeKind, request: ItemRequest): Outcome => {
  const table = tableIn(draft, request.TableName);
  const shape = table.description;
  const subject = request.Item ?? request.Key ?? {};
  refuseIf(kind === "Put" ? validateItem(subject, shape) : validateKey(subject, shape));
  refuseIf(validateUpdates(undefined, request._updates, shape));
  refuseIf(validateKeyPaths(request._condition?.nestedPaths, shape));

  const itemKey = createKey(subject, shape);
  const current = draft.read<Item>(keyOf.item(shape.TableName, itemKey));
  if (request._condition && !holds(request._condition.expression, current ?? {})) {
    throw conditionFailed(request.ReturnValuesOnConditionCheckFailure === "ALL_OLD" ? current : undefined);
  }

  const fresh = itemAfter(kind, request, current);
  if (fresh !== undefined && kind !== "ConditionCheck") {
    refuseTooLarge(kind, fresh);
    refuseIf(validateItem(fresh, shape));
    refuseEmptyIndexKeys(shape, fresh);
  }

  const tableUnits = writeUnits(Math.max(sizeOr0(current), sizeOr0(fresh)));
  const unchanged = current && fresh ? sameItem(current, fresh) : current === fresh;
  const indexUnits = unchanged ? noIndexes : replaceItem(draft, table, itemKey, current, fresh, { at: now });
  return { table: shape.TableName, itemKey, old: current, fresh, tableUnits, indexUnits };
};

const sizeOr0 = (item: Item | undefined): number => (item === undefined ? 0 : itemSize(item));

const itemAfter = (kind: ChangeKind, request: ItemRequest, current: Item | undefined): Item | undefined => {
  if (kind === "Put") return request.Item;
  if (kind === "Delete") return undefined;
  if (kind === "ConditionCheck") return current;
  return updated(current ?? request.Key ?? {}, request._updates?.sections ?? []);
};

const refuseTooLarge = (kind: ChangeKind, item: Item): void => {
  if (itemSize(item) <= itemLimit) return;
  const what = kind === "Update" ? "Item size to update" : "Item size";
  throw invalid(`${what} has exceeded the maximum allowed size`);
};

const conditionFailed = (old: Item | undefined): ApiError =>
  new ApiError(
    "ConditionalCheckFailedException",
    "The conditional request failed",
    old === undefined ? {} : { Item: old },
  );

export type ReturnValues = "NONE" | "ALL_OLD" | "UPDATED_OLD" | "ALL_NEW" | "UPDATED_NEW";

/** The attributes that a request asked to see, before or after. */
export const returned = (wanted: ReturnValues, request: ItemRequest, { old, fresh }: Outcome): Item | undefined => {
  const item = wanted.endsWith("OLD") ? old : fresh;
  if (wanted === "NONE" || item === undefined) return undefined;
  if (wanted.startsWith("ALL")) return item;
  const seen = mapPaths(request._updates?.paths ?? [], item);
  return Object.keys(seen).length === 0 ? undefined : seen;
};
