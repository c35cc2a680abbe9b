import { type CancellationReason, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { Entry } from "#shared/journal/entry.ts";
import { invariant, type Refusal, refuse } from "#shared/kernel/result.ts";
import { journalPartition, keys } from "./keys.ts";
import { newId } from "./new-id.ts";
import { type Store, type StoredItem, withoutKeys } from "./table.ts";
import { backOff, isPassing, Unavailable } from "./trouble.ts";
import { type Creation, create, type Write } from "./write.ts";

const mostTries = 6;
const mostItems = 100;

/** Refused writes say what is there now, by write; undefined where the write's own condition held, or nothing is there. */
export type Committed =
  | { readonly ok: true; readonly value: undefined }
  | {
      readonly ok: false;
      readonly refusal: Refusal<"changed-meanwhile">;
      readonly found: readonly (StoredItem | undefined)[];
    };

/**
 * Makes a change: all writes and the journal entry, or nothing. The entry comes first and cannot be left out, so that
 * what happened without leaving a trace does not compile.
 */
export const commit = (store: Store, entry: Entry, ...writes: readonly Write[]): Promise<Committed> => {
  const written = create("journal", keys.entry(journalPartition(entry), entry.at, entry.entryId), entry);
  return transact(store, entry.entryId, [...writes, written]);
};

/** Saves a draft: its history item is the compulsory entry, written only where that version does not exist yet. */
export const commitDraft = (store: Store, history: Creation, ...writes: readonly Write[]): Promise<Committed> =>
  transact(store, newId(store, "entry"), [history, ...writes]);

/**
 * Writes what follows from an entry that is already in the journal; only followers use it. A write that is refused
 * because something newer is there is the normal case of a redelivery.
 */
export const follow = (store: Store, ...writes: readonly Write[]): Promise<Committed> =>
  transact(store, newId(store, "entry"), writes);

/** @param token recognises a repeated request for ten minutes, so that a lost acknowledgement never writes twice */
const transact = async (store: Store, token: string, writes: readonly Write[]): Promise<Committed> => {
  invariant(writes.length <= mostItems, `a transaction of ${writes.length} items is larger than ${mostItems}`);
  const command = new TransactWriteCommand({
    TransactItems: writes.map((write) => write.asTransactItem(store.tables.nameOf(write.table))),
    ClientRequestToken: token,
  });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await store.tables.client.send(command);
      return { ok: true, value: undefined };
    } catch (problem) {
      const reasons = problem instanceof TransactionCanceledException ? (problem.CancellationReasons ?? []) : [];
      if (reasons.some(({ Code }) => Code === "ConditionalCheckFailed")) return changedMeanwhile(reasons);
      if (!mayPass(problem, reasons)) throw problem;
      if (attempt >= mostTries) throw new Unavailable("the tables stayed busy", { cause: problem });
      await backOff(attempt, store.random(1)[0] ?? 0);
    }
  }
};

const passingReasons = ["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"];

const mayPass = (problem: unknown, reasons: readonly CancellationReason[]): boolean =>
  isPassing(problem) ||
  (reasons.length > 0 && reasons.every(({ Code }) => Code === "None" || passingReasons.includes(Code ?? "")));

const changedMeanwhile = (reasons: readonly CancellationReason[]): Committed => {
  const found = reasons.map(({ Item }) => (Item === undefined ? undefined : withoutKeys(unmarshall(Item))));
  const version = found.find((item) => typeof item?.version === "number")?.version;
  return { ...refuse("changed-meanwhile", typeof version === "number" ? { version } : {}), found };
};
