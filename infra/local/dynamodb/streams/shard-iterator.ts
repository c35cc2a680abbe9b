import { ApiError, invalid, notFound } from "../api-error.ts";
import type { Database } from "../database.ts";
import type { Request } from "../operation.ts";
import { keyOf } from "../storage/keyspace.ts";
import { latestSequence } from "./describe.ts";
import type { StoredRecord } from "./record-change.ts";
import { beforeFirst, retentionMilliseconds, type Stream, shardId, streamArn, streamOf } from "./stream.ts";

/** A place in a shard: everything after this sequence number. Handed out as one opaque word, good for 15 minutes. */
export type Place = { arn: string; after: string; issuedAt: number };

const validMilliseconds = 15 * 60 * 1000;

export const wordFor = (place: Place): string =>
  `${place.arn}|1|${Buffer.from(JSON.stringify(place)).toString("base64url")}`;

/** @throws ApiError ValidationException for what was never issued, ExpiredIteratorException for what is too old */
export const placeFrom = (word: unknown, now: number): Place => {
  const place = parsed(String(word).split("|")[2]);
  if (place === undefined) throw invalid("Invalid ShardIterator");
  if (now - place.issuedAt > validMilliseconds) {
    throw new ApiError(
      "ExpiredIteratorException",
      "Iterator expired. The iterator was created more than 15 minutes ago.",
    );
  }
  return place;
};

const parsed = (text: string | undefined): Place | undefined => {
  try {
    const place = JSON.parse(Buffer.from(text ?? "", "base64url").toString());
    return typeof place.arn === "string" && /^\d{21}$/.test(place.after) && Number.isFinite(place.issuedAt)
      ? place
      : undefined;
  } catch {
    return undefined;
  }
};

export const getShardIterator = async (database: Database, request: Request): Promise<object> => {
  const stream = streamOf(database.storage, request.StreamArn);
  if (request.ShardId !== shardId) {
    throw notFound(`Requested resource not found: Shard ${request.ShardId} of the stream not found`);
  }
  const place = {
    arn: streamArn(stream.table, stream.label),
    after: startOf(database, stream, request),
    issuedAt: database.clock(),
  };
  return { ShardIterator: wordFor(place) };
};

const startOf = (database: Database, stream: Stream, request: Request): string => {
  const { ShardIteratorType: type, SequenceNumber: sequence } = request;
  if (type === "TRIM_HORIZON") return beforeFirst;
  if (type === "LATEST") return latestSequence(database) ?? beforeFirst;
  if (type !== "AT_SEQUENCE_NUMBER" && type !== "AFTER_SEQUENCE_NUMBER") {
    throw invalid(
      `1 validation error detected: Value '${type}' at 'shardIteratorType' failed to satisfy constraint: Member must ` +
        "satisfy enum value set: [AFTER_SEQUENCE_NUMBER, LATEST, AT_SEQUENCE_NUMBER, TRIM_HORIZON]",
    );
  }
  if (typeof sequence !== "string" || !/^\d{21}$/.test(sequence)) {
    throw invalid("Invalid SequenceNumber");
  }
  refuseTrimmed(database, stream, sequence);
  return type === "AFTER_SEQUENCE_NUMBER" ? sequence : String(BigInt(sequence) - 1n);
};

const refuseTrimmed = ({ storage, clock }: Database, stream: Stream, sequence: string): void => {
  const text = storage.landed(keyOf.streamRecord(stream.table, stream.label, sequence));
  const stored: StoredRecord | undefined = text === undefined ? undefined : JSON.parse(text);
  const trimmed =
    stored === undefined
      ? sequence <= (stream.trimmedThrough ?? beforeFirst) && sequence !== beforeFirst
      : stored.at <= clock() - retentionMilliseconds;
  if (trimmed) {
    throw new ApiError(
      "TrimmedDataAccessException",
      "The operation attempted to read past the oldest stream record in a shard",
    );
  }
};
