import { ClassicLevel } from "classic-level";
import { MemoryLevel } from "memory-level";
import { type Operation, openCommitQueue } from "./commit-queue.ts";
import { foreign, prepareFolder, unusable } from "./folder.ts";
import { keyOf } from "./keyspace.ts";

export type Range = {
  readonly gt?: string;
  readonly gte?: string;
  readonly lt?: string;
  readonly lte?: string;
  readonly reverse?: boolean;
  readonly limit?: number;
};

/** Sees the keys as they were at one moment, whatever is written meanwhile. */
export type Glimpse = { read(key: string): string | undefined; close(): Promise<void> };

export type Storage = {
  /** What the key holds once everything decided so far has landed: for deciding the next write. */
  newest(key: string): string | undefined;
  /** What the key holds durably: for reading. */
  landed(key: string): string | undefined;
  /** Durable entries in key order, as they were when the walk began. */
  entries(range: Range): AsyncIterable<[key: string, text: string]>;
  glimpse(): Glimpse;
  commit(operations: readonly Operation[]): Promise<void>;
  close(): Promise<void>;
};

type Snapshot = ReturnType<ClassicLevel["snapshot"]>;

/** What both engines offer and is used here. */
type Level = {
  getSync(key: string, options?: { snapshot: Snapshot }): string | undefined;
  iterator(range: Range): AsyncIterable<[key: string, text: string]>;
  snapshot(): Snapshot;
  batch(operations: Operation[], options: { sync?: boolean }): Promise<void>;
  close(): Promise<void>;
};

const format = "sectorspiegel-dynamodb 1";

const openLevel = async (path: string | undefined): Promise<Level> => {
  if (path === undefined) {
    const level = new MemoryLevel<string, string>({ valueEncoding: "utf8", storeEncoding: "utf8" });
    await level.open();
    return level;
  }
  prepareFolder(path);
  const level = new ClassicLevel<string, string>(path, { valueEncoding: "utf8" });
  try {
    await level.open();
    if (level.getSync(keyOf.format) !== format) {
      for await (const _ of level.keys({ limit: 1 })) throw foreign(path);
      await level.put(keyOf.format, format, { sync: true });
    }
  } catch (error) {
    await level.close();
    throw unusable(path, error);
  }
  return level;
};

/**
 * @param path folder on disk, made where missing; in memory when undefined
 * @throws UnusableFolder with one sentence for a person
 */
export const openStorage = async (path: string | undefined): Promise<Storage> => {
  const level = await openLevel(path);
  // `sync` asks for fsync: the acknowledgement that follows must also survive a power cut.
  const queue = openCommitQueue((batch) => level.batch([...batch], path === undefined ? {} : { sync: true }));

  return {
    newest: (key) => {
      const onItsWay = queue.onItsWay(key);
      return onItsWay === undefined ? level.getSync(key) : onItsWay.text;
    },
    landed: (key) => level.getSync(key),
    entries: (range) => level.iterator(range),
    glimpse: () => {
      const snapshot = level.snapshot();
      return { read: (key) => level.getSync(key, { snapshot }), close: () => snapshot.close() };
    },
    commit: queue.commit,
    close: async () => {
      await queue.commit([]).catch(() => undefined); // whoever waits for what failed has been told
      await level.close();
    },
  };
};
