import type { _Record as StreamRecord } from "@aws-sdk/client-dynamodb-streams";
import { deadLetter, type GivenUp, type Shard, sequenceOf } from "./dead-letter.ts";
import type { EventSource, StreamHandler } from "./event-source.ts";
import { lambdaEvent } from "./lambda-event.ts";
import type { Progress } from "./progress.ts";
import { failedFrom } from "./response.ts";

export type Delivery = {
  readonly follower: string;
  readonly source: EventSource;
  readonly handler: StreamHandler;
  readonly progress: Progress;
  readonly clock: () => number;
  /** Waits before a retry; false when there is to be none, because everything stops. */
  readonly pause: (milliseconds: number) => Promise<boolean>;
  readonly report: (sentence: string, error: unknown) => void;
};

type Batch = { readonly records: readonly StreamRecord[]; readonly attempts: number };

const longestPause = 10_000;

/**
 * Feeds one batch of a shard to a handler until each of its records is handled or given up, in order, as Lambda does:
 * records that are too old are not offered; what failed is offered again from the lowest failure on; with bisecting,
 * a batch that fails is split until the poisonous record is alone; after its attempts it becomes a dead letter.
 */
export const deliver = async (delivery: Delivery, shard: Shard, records: readonly StreamRecord[]): Promise<void> => {
  const { source, progress } = delivery;
  let queue: Batch[] = [{ records, attempts: 0 }];
  let lastError = "";

  const done = (handled: readonly StreamRecord[]): void => {
    const last = handled.at(-1);
    if (last !== undefined) progress.moveTo({ ...shard, sequenceNumber: sequenceOf(last) });
  };
  const giveUp = (given: readonly StreamRecord[], condition: GivenUp, invocations: number): void => {
    const [first, ...rest] = given;
    if (first === undefined) return;
    const why = { condition, invocations, lastError, now: delivery.clock() };
    progress.giveUp(deadLetter(delivery.follower, shard, [first, ...rest], why));
    done(given);
  };

  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    const firstYoung = batch.records.findIndex((record) => !tooOld(record, delivery));
    const young = firstYoung === -1 ? [] : batch.records.slice(firstYoung);
    giveUp(batch.records.slice(0, batch.records.length - young.length), "RecordAgeExceeded", batch.attempts);
    if (young.length === 0) continue;

    const { failed, error } = await invoke(delivery, shard, young);
    done(young.slice(0, failed));
    if (failed === undefined) continue;

    lastError = error;
    const rest = young.slice(failed);
    const halves = source.bisectOnError ? split(rest, failed) : undefined;
    if (halves !== undefined) {
      queue = [...halves.map((half) => ({ records: half, attempts: batch.attempts })), ...queue];
    } else {
      const attempts = batch.attempts + 1;
      if (source.retryAttempts >= 0 && attempts > source.retryAttempts) {
        giveUp(rest, "RetryAttemptsExhausted", attempts);
      } else {
        const wait = Math.min(source.pollMilliseconds * 2 ** Math.min(batch.attempts, 20), longestPause);
        if (!(await delivery.pause(wait))) return;
        queue = [{ records: rest, attempts }, ...queue];
      }
    }
  }
};

const tooOld = (record: StreamRecord, { clock, source }: Delivery): boolean => {
  const created = record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0;
  return source.maxRecordAgeSeconds >= 0 && clock() - created > source.maxRecordAgeSeconds * 1000;
};

/** At the reported record when some before it succeeded, else in the middle; a single record cannot be split. */
const split = (rest: readonly StreamRecord[], succeeded: number): (readonly StreamRecord[])[] | undefined => {
  if (succeeded > 0) return [rest];
  if (rest.length < 2) return undefined;
  const middle = Math.ceil(rest.length / 2);
  return [rest.slice(0, middle), rest.slice(middle)];
};

const invoke = async (
  { follower, handler, report }: Delivery,
  shard: Shard,
  records: readonly StreamRecord[],
): Promise<{ failed: number | undefined; error: string }> => {
  try {
    const response = await handler(lambdaEvent(records, shard.streamArn));
    const failed = failedFrom(response, records.map(sequenceOf));
    return { failed, error: failed === undefined ? "" : "The handler reported failed records" };
  } catch (error) {
    report(`${follower} failed on ${records.length} record(s)`, error);
    return { failed: 0, error: error instanceof Error ? error.message : String(error) };
  }
};
