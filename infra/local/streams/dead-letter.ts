import type { _Record as StreamRecord } from "@aws-sdk/client-dynamodb-streams";

/**
 * Records that were given up, in the shape that Lambda sends to a queue: where they are in the stream, not what they
 * say. Their keys and the last error are added, for whoever looks at the list on this machine.
 */
export type DeadLetter = {
  readonly version: "1.0";
  readonly timestamp: string;
  readonly requestContext: {
    readonly functionArn: string;
    readonly condition: GivenUp;
    readonly approximateInvokeCount: number;
  };
  readonly DDBStreamBatchInfo: {
    readonly streamArn: string;
    readonly shardId: string;
    readonly startSequenceNumber: string;
    readonly endSequenceNumber: string;
    readonly approximateArrivalOfFirstRecord: string;
    readonly approximateArrivalOfLastRecord: string;
    readonly batchSize: number;
  };
  readonly keys: readonly string[];
  readonly lastError: string;
};

export type GivenUp = "RetryAttemptsExhausted" | "RecordAgeExceeded";

export type Shard = { readonly streamArn: string; readonly shardId: string };

export const sequenceOf = (record: StreamRecord): string => record.dynamodb?.SequenceNumber ?? "";

const arrival = (record: StreamRecord | undefined): string =>
  record?.dynamodb?.ApproximateCreationDateTime?.toISOString() ?? "";

const keyOf = (record: StreamRecord): string =>
  Object.values(record.dynamodb?.Keys ?? {})
    .map((value) => value.S ?? value.N ?? "…")
    .join(" / ");

export const deadLetter = (
  follower: string,
  { streamArn, shardId }: Shard,
  records: readonly [StreamRecord, ...StreamRecord[]],
  why: { condition: GivenUp; invocations: number; lastError: string; now: number },
): DeadLetter => ({
  version: "1.0",
  timestamp: new Date(why.now).toISOString(),
  requestContext: { functionArn: follower, condition: why.condition, approximateInvokeCount: why.invocations },
  DDBStreamBatchInfo: {
    streamArn,
    shardId,
    startSequenceNumber: sequenceOf(records[0]),
    endSequenceNumber: sequenceOf(records.at(-1) ?? records[0]),
    approximateArrivalOfFirstRecord: arrival(records[0]),
    approximateArrivalOfLastRecord: arrival(records.at(-1)),
    batchSize: records.length,
  },
  keys: records.map(keyOf),
  lastError: why.lastError,
});
