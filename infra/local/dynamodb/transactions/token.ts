import { createHash } from "node:crypto";
import { ApiError } from "../api-error.ts";
import type { Database } from "../database.ts";
import { type Cost, consumedByAll, type Wanted } from "../items/capacity.ts";
import type { Request } from "../operation.ts";
import type { Draft } from "../storage/draft.ts";
import { keyOf, rangeOf } from "../storage/keyspace.ts";

/** What is kept of a transaction that was made, under its token. */
type Made = { at: number; digest: string; readCosts: Cost[] };

export const tokenMilliseconds = 10 * 60 * 1000;

/** A digest of everything that was asked, whatever the order of the members. */
export const digestOf = ({ ClientRequestToken: _, ...rest }: Request): string =>
  createHash("sha256").update(JSON.stringify(rest, inOrder)).digest("hex");

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/**
 * Within ten minutes the same request with the same token has no further effect, and another request is refused.
 * @returns the answer to repeat, with the reading that it costs; nothing when the transaction is to be made
 * @throws ApiError IdempotentParameterMismatchException
 */
export const repeated = (
  draft: Draft,
  now: number,
  token: string,
  digest: string,
  wanted: Wanted,
): object | undefined => {
  const made = draft.read<Made>(keyOf.token(token));
  if (made === undefined || made.at <= now - tokenMilliseconds) return undefined;
  if (made.digest !== digest) {
    throw new ApiError(
      "IdempotentParameterMismatchException",
      "The request uses the same client token as a previous, but non-identical request.",
    );
  }
  return consumedByAll(wanted, made.readCosts, { times: 2, kind: "ReadCapacityUnits" });
};

/** Remembers a transaction in its own batch: its token is known exactly when its effect is there. */
export const remember = (draft: Draft, token: string, made: Made): void => {
  draft.write(keyOf.token(token), made);
  draft.write(keyOf.tokenAge(made.at, token), token);
};

/** Forgets tokens whose ten minutes are over, unless they have been used anew since. */
export const forgetTokens = async (database: Database): Promise<void> => {
  const horizon = database.clock() - tokenMilliseconds;
  const old: [age: string, token: string][] = [];
  for await (const [key, text] of database.storage.entries(rangeOf.tokensUntil(horizon))) {
    old.push([key, JSON.parse(text)]);
  }
  if (old.length === 0) return;
  await database.write((draft) => {
    for (const [age, token] of old) {
      draft.remove(age);
      const made = draft.read<Made>(keyOf.token(token));
      if (made !== undefined && made.at <= horizon) draft.remove(keyOf.token(token));
    }
  });
};
