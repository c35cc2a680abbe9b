import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";

/**
 * How a table's stream is fed to a function; the same data configures the event source mapping of a deployed stage.
 * -1 means without limit, as it does there: a record is then retried until the stream forgets it after 24 hours.
 */
export type EventSource = {
  readonly table: string;
  /** Records per invocation at most, 1 to 1000. */
  readonly batchSize: number;
  readonly retryAttempts: number;
  /** Splits a batch that fails in two, so that what is poisonous ends up alone. Splitting counts as no attempt. */
  readonly bisectOnError: boolean;
  readonly maxRecordAgeSeconds: number;
  /** Between two looks at an idle stream, and before the first retry. */
  readonly pollMilliseconds: number;
};

/** What Lambda runs: a failure is an exception, or the sequence numbers of the records that failed. */
export type StreamHandler = (
  event: DynamoDBStreamEvent,
) => Promise<DynamoDBBatchResponse | undefined | null | undefined>;
