import { invalid } from "../api-error.ts";
import type { Database } from "../database.ts";
import type { Request } from "../operation.ts";
import { keyOf, rangeOf } from "../storage/keyspace.ts";
import type { StoredRecord, StreamRecord } from "./record-change.ts";
import { placeFrom, wordFor } from "./shard-iterator.ts";
import { retentionMilliseconds, streamOf } from "./stream.ts";

const most = 1000;
const mostBytes = 1024 * 1024;

/** Records after a place, at most 1000 or about 1 MB of them, without those older than 24 hours. */
export const getRecords = async ({ storage, clock }: Database, request: Request): Promise<object> => {
  const limit = request.Limit ?? most;
  if (typeof limit !== "number" || !Number.isInteger(limit) || limit < 1 || limit > most) {
    throw invalid(`Limit must be a whole number between 1 and ${most}`);
  }
  const now = clock();
  const place = placeFrom(request.ShardIterator, now);
  const stream = streamOf(storage, place.arn);

  const records: StreamRecord[] = [];
  let after = place.after;
  let bytes = 0;
  const { lt } = rangeOf.streamRecords(stream.table, stream.label);
  const rest = { gt: keyOf.streamRecord(stream.table, stream.label, place.after), lt };
  for await (const [, text] of storage.entries(rest)) {
    const { at, record }: StoredRecord = JSON.parse(text);
    const trimmed = at <= now - retentionMilliseconds;
    if (!trimmed) {
      bytes += record.dynamodb.SizeBytes;
      if (records.length > 0 && bytes > mostBytes) break;
      records.push(record);
    }
    after = record.dynamodb.SequenceNumber;
    if (records.length === limit) break;
  }

  // The stream was looked up before the records: once closed it gains no more, so an empty page then is the end.
  const ended = stream.closed !== undefined && records.length === 0;
  return {
    Records: records,
    ...(ended ? {} : { NextShardIterator: wordFor({ arn: place.arn, after, issuedAt: now }) }),
  };
};
