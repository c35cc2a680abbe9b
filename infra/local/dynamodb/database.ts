import { type Draft, openDraft } from "./storage/draft.ts";
import type { Storage } from "./storage/storage.ts";

/**
 * Decides a change in one synchronous stretch and commits it as one batch; the promise resolves when it is durable.
 * A refusal waits as well: it may rest on a write that is still on its way to the disk.
 */
export type Write = <T>(change: (draft: Draft) => T) => Promise<T>;

export type Database = {
  readonly storage: Storage;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly write: Write;
  /** Holds everybody else's writes while work walks over many keys (a new index, a table that goes). */
  alone<T>(work: (write: Write) => Promise<T>): Promise<T>;
};

export const databaseOn = (storage: Storage, clock: () => number): Database => {
  let held: Promise<unknown> | undefined;

  const writeNow: Write = async (change) => {
    const draft = openDraft(storage);
    try {
      const result = change(draft);
      await storage.commit(draft.operations());
      return result;
    } catch (error) {
      await storage.commit([]);
      throw error;
    }
  };

  return {
    storage,
    clock,
    write: async (change) => {
      while (held !== undefined) await held;
      return writeNow(change);
    },
    alone: async (work) => {
      while (held !== undefined) await held;
      const turn = storage.commit([]).then(() => work(writeNow));
      held = turn.catch(() => undefined);
      try {
        return await turn;
      } finally {
        held = undefined;
      }
    },
  };
};
