import type { Database } from "../database.ts";
import { keyOf, rangeOf } from "../storage/keyspace.ts";
import type { StoredRecord } from "./record-change.ts";
import { retentionMilliseconds, type Stream } from "./stream.ts";

/** Removes records that have had their 24 hours, and then streams that ended before that and hold none. */
export const trimStreams = async (database: Database): Promise<void> => {
  const horizon = database.clock() - retentionMilliseconds;
  for await (const [key, text] of database.storage.entries(rangeOf.streams)) {
    await trimStream(database, key, JSON.parse(text), horizon);
  }
};

const trimStream = async (database: Database, key: string, stream: Stream, horizon: number): Promise<void> => {
  const old: string[] = [];
  for await (const [, text] of database.storage.entries(rangeOf.streamRecords(stream.table, stream.label))) {
    const { at, record }: StoredRecord = JSON.parse(text);
    if (at > horizon) break;
    old.push(record.dynamodb.SequenceNumber);
  }
  const last = old.at(-1);
  if (last === undefined && (stream.closed === undefined || stream.closed.at > horizon)) return;

  await database.write((draft) => {
    for (const sequence of old) draft.remove(keyOf.streamRecord(stream.table, stream.label, sequence));
    const current = draft.read<Stream>(key);
    if (current === undefined) return;
    if (last === undefined) draft.remove(key);
    else draft.write(key, { ...current, trimmedThrough: last });
  });
};
