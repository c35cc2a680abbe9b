import type { Operation } from "./commit-queue.ts";
import type { Storage } from "./storage.ts";

/**
 * A unit of work: reads see what it has written itself and everything decided before it, and nothing leaves it until
 * its operations are committed together. Throwing a draft away undoes it.
 */
export type Draft = {
  read<T>(key: string): T | undefined;
  write(key: string, value: unknown): void;
  remove(key: string): void;
  operations(): Operation[];
};

export const openDraft = (storage: Pick<Storage, "newest">): Draft => {
  const written = new Map<string, string | undefined>();

  return {
    read: (key) => {
      const text = written.has(key) ? written.get(key) : storage.newest(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    write: (key, value) => void written.set(key, JSON.stringify(value)),
    remove: (key) => void written.set(key, undefined),
    operations: () =>
      [...written].map(([key, value]) => (value === undefined ? { type: "del", key } : { type: "put", key, value })),
  };
};
