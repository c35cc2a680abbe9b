import { checkTypes, checkValidations } from "dynalite/validations/index.js";
import { fromEngine, invalid } from "./api-error.ts";
import type { Database } from "./database.ts";
import { itemLimit } from "./items/item-size.ts";

/** The body of a request, as far as nobody has looked at it yet. */
export type Request = Record<string, unknown>;

/** @throws ApiError; anything else is a fault of ours */
export type Operation = (database: Database, request: Request) => Promise<object>;

/** What the engine's validation of one operation consists of: the types of its members, and rules between them. */
export type Shape = {
  readonly types: object;
  readonly custom?: ((request: never, store: never) => string | undefined) | undefined;
};

const legacyMembers = [
  "AttributeUpdates",
  "AttributesToGet",
  "ConditionalOperator",
  "Expected",
  "KeyConditions",
  "QueryFilter",
  "ScanFilter",
];

/** The members of before expressions are refused rather than half supported. */
export const refuseLegacy = (request: Request): void => {
  const legacy = legacyMembers.find((member) => request[member] != null);
  if (legacy !== undefined) throw invalid(`${legacy} is not offered by the local database; use expressions instead`);
};

/**
 * Checks a request with the engine's own rules, which give the service's own messages.
 * @returns the request with the parsed expressions added; members that the shape does not know are gone
 */
export const validated = <T>(shape: Shape, request: Request): T => {
  refuseLegacy(request);
  try {
    const known = checkTypes(request, shape.types);
    checkValidations(known, shape.types, shape.custom, { options: { maxItemSize: itemLimit } });
    return known as T;
  } catch (error) {
    throw fromEngine(error);
  }
};

const reads = { type: "String", enum: ["INDEXES", "TOTAL", "NONE"] };
export const returnConsumedCapacity = { ReturnConsumedCapacity: reads };
export const returnOldOnFailure = {
  ReturnValuesOnConditionCheckFailure: { type: "String", enum: ["ALL_OLD", "NONE"] },
};
