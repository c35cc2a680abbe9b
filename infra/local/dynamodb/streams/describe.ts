import { invalid } from "../api-error.ts";
import type { Database } from "../database.ts";
import type { Request } from "../operation.ts";
import { keyOf, rangeOf } from "../storage/keyspace.ts";
import { firstSequence, type Stream, shardId, streamArn, streamOf } from "./stream.ts";

const limitOf = (request: Request): number => {
  const limit = request.Limit ?? 100;
  if (typeof limit === "number" && Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit;
  throw invalid("Limit must be a whole number between 1 and 100");
};

/** Streams in order of table and creation, those that have ended included. */
export const listStreams = async ({ storage }: Database, request: Request): Promise<object> => {
  const limit = limitOf(request);
  const { TableName: table, ExclusiveStartStreamArn: start } = request;
  const streams: Stream[] = [];
  for await (const [, text] of storage.entries(
    typeof table === "string" ? rangeOf.streamsOf(table) : rangeOf.streams,
  )) {
    streams.push(JSON.parse(text));
  }
  const arns = streams.map((stream) => streamArn(stream.table, stream.label));
  const from = start === undefined ? 0 : arns.indexOf(String(start)) + 1;
  const page = streams.slice(from, from + limit);
  const more = from + limit < streams.length;
  return {
    Streams: page.map((stream) => ({
      StreamArn: streamArn(stream.table, stream.label),
      StreamLabel: stream.label,
      TableName: stream.table,
    })),
    ...(more ? { LastEvaluatedStreamArn: arns[from + limit - 1] } : {}),
  };
};

export const describeStream = async ({ storage }: Database, request: Request): Promise<object> => {
  limitOf(request);
  const stream = streamOf(storage, request.StreamArn);
  const shard = {
    ShardId: shardId,
    SequenceNumberRange: {
      StartingSequenceNumber: firstSequence,
      ...(stream.closed === undefined ? {} : { EndingSequenceNumber: stream.closed.lastSequence }),
    },
  };
  return {
    StreamDescription: {
      StreamArn: streamArn(stream.table, stream.label),
      StreamLabel: stream.label,
      StreamStatus: isOpen(stream) ? "ENABLED" : "DISABLED",
      StreamViewType: stream.view,
      CreationRequestDateTime: stream.createdAt / 1000,
      TableName: stream.table,
      KeySchema: stream.keySchema,
      Shards: request.ExclusiveStartShardId === shardId ? [] : [shard],
    },
  };
};

export const isOpen = (stream: Stream): boolean => stream.closed === undefined;

export const latestSequence = ({ storage }: Database): string | undefined => {
  const text = storage.landed(keyOf.lastSequence);
  return text === undefined ? undefined : JSON.parse(text);
};
