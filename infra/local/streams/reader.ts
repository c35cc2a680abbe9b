import type { DynamoDBStreams, _Record as StreamRecord } from "@aws-sdk/client-dynamodb-streams";
import type { Shard } from "./dead-letter.ts";
import type { Checkpoint } from "./progress.ts";

export type Read = { readonly shard: Shard | undefined; readonly records: readonly StreamRecord[] };

export type Reader = {
  /** The next records, of one shard; none when there are none yet. */
  read(limit: number): Promise<Read>;
};

const mostPerRead = 1000;

/** Everything that a table's streams hold, one shard after the other, from a checkpoint or from the very beginning. */
export const openReader = (streams: DynamoDBStreams, table: string, from: Checkpoint | undefined): Reader => {
  let place = from;
  let iterator: string | undefined;
  let ended: Shard | undefined;

  const start = async (): Promise<string | undefined> => {
    const shards = await shardsOf(streams, table);
    const at = shards.findIndex((shard) => sameShard(shard, ended ?? place));
    const next = shards[ended === undefined ? Math.max(0, at) : at + 1];
    if (next === undefined) return undefined;
    if (!sameShard(next, place)) place = { ...next, sequenceNumber: "" };
    ended = undefined;
    return iteratorAt(streams, next, place?.sequenceNumber ?? "");
  };

  /** One page; undefined when there is no shard to read, or no longer one. */
  const page = async (limit: number): Promise<Read | undefined> => {
    iterator ??= await start();
    if (iterator === undefined || place === undefined) return undefined;
    const { streamArn, shardId } = place;
    const ShardIterator = iterator;
    iterator = undefined; // whatever goes wrong, the next page starts again from the last record that was seen
    const { Records: records = [], NextShardIterator } = await streams.getRecords({ ShardIterator, Limit: limit });
    iterator = NextShardIterator;
    if (iterator === undefined) ended = { streamArn, shardId };
    const sequenceNumber = records.at(-1)?.dynamodb?.SequenceNumber;
    if (sequenceNumber !== undefined) place = { streamArn, shardId, sequenceNumber };
    return { shard: { streamArn, shardId }, records };
  };

  const read = async (limit: number): Promise<Read> => {
    try {
      const found = await page(Math.min(limit, mostPerRead));
      const successorMayHold = found?.records.length === 0 && ended !== undefined;
      return successorMayHold ? read(limit) : (found ?? nothing);
    } catch (error) {
      if (error instanceof Error && error.name === "ExpiredIteratorException") return read(limit);
      throw error;
    }
  };

  return { read };
};

const nothing: Read = { shard: undefined, records: [] };

const sameShard = (one: Shard, other: Shard | undefined): boolean =>
  one.streamArn === other?.streamArn && one.shardId === other.shardId;

/** Oldest stream first, and within it in the order in which the shards followed on each other. */
const shardsOf = async (streams: DynamoDBStreams, table: string): Promise<Shard[]> => {
  const { Streams = [] } = await streams.listStreams({ TableName: table });
  const shards: Shard[] = [];
  for (const { StreamArn: streamArn } of Streams) {
    if (streamArn === undefined) continue;
    const { StreamDescription } = await streams.describeStream({ StreamArn: streamArn });
    for (const { ShardId: shardId } of StreamDescription?.Shards ?? [])
      if (shardId) shards.push({ streamArn, shardId });
  }
  return shards;
};

/** After the given record; from the oldest one kept when there is no such record, or it has been trimmed since. */
const iteratorAt = async (streams: DynamoDBStreams, shard: Shard, after: string): Promise<string | undefined> => {
  const where = { StreamArn: shard.streamArn, ShardId: shard.shardId };
  const oldest = async () =>
    (await streams.getShardIterator({ ...where, ShardIteratorType: "TRIM_HORIZON" })).ShardIterator;
  if (after === "") return oldest();
  try {
    const next = { ...where, ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: after } as const;
    return (await streams.getShardIterator(next)).ShardIterator;
  } catch (error) {
    if (error instanceof Error && error.name === "TrimmedDataAccessException") return oldest();
    throw error;
  }
};
