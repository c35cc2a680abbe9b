import type { DynamoDBStreams } from "@aws-sdk/client-dynamodb-streams";
import type { DeadLetter } from "./dead-letter.ts";
import { type Delivery, deliver } from "./deliver.ts";
import type { EventSource, StreamHandler } from "./event-source.ts";
import { type Checkpoint, progressInFolder, progressInMemory } from "./progress.ts";
import { openReader, type Read } from "./reader.ts";
import { restless } from "./restless.ts";

export type PollerOptions = {
  /** Who follows the stream; each follower has its own checkpoint and dead letters. */
  readonly follower: string;
  readonly source: EventSource;
  readonly handler: StreamHandler;
  readonly streams: DynamoDBStreams;
  /** Where checkpoint and dead letters are kept; in memory when absent. */
  readonly folder?: string | undefined;
  readonly clock?: (() => number) | undefined;
  readonly report?: ((sentence: string, error: unknown) => void) | undefined;
};

export type Poller = {
  /** Resolves once everything that the stream held when it was called is handled or given up. */
  drain(): Promise<void>;
  /** Oldest first. */
  deadLetters(): readonly DeadLetter[];
  checkpoint(): Checkpoint | undefined;
  /** Lets a running invocation finish; what it leaves undone is delivered after the next start. */
  stop(): Promise<void>;
};

type Waiting = { resolve(): void; reject(error: Error): void };

/** Does on one machine what an event source mapping does for a function: follows a table's stream, in order. */
export const startPoller = (options: PollerOptions): Poller => {
  const { follower, source, streams, handler } = options;
  const progress =
    options.folder === undefined ? progressInMemory() : progressInFolder(`${options.folder}/${follower}`);
  const report = options.report ?? ((sentence, error) => console.error(`${sentence}:`, error));
  const reader = openReader(streams, source.table, progress.checkpoint());
  const rest = restless();
  let waiting: Waiting[] = [];
  const delivery: Delivery = {
    follower,
    source,
    handler,
    progress,
    report,
    pause: rest.pause,
    clock: options.clock ?? Date.now,
  };

  const read = async (): Promise<Read | undefined> => {
    try {
      return await reader.read(source.batchSize);
    } catch (error) {
      if (!rest.stopped()) report(`${follower} could not read the stream of ${source.table}`, error);
      await rest.pause(source.pollMilliseconds);
      return undefined;
    }
  };

  const follow = async (): Promise<void> => {
    while (!rest.stopped()) {
      const asked = waiting;
      const page = await read();
      if (page === undefined) continue;
      if (page.shard !== undefined && page.records.length > 0) await deliver(delivery, page.shard, page.records);
      else {
        // Nothing was left at a look that began after these had asked.
        for (const one of asked) one.resolve();
        waiting = waiting.filter((one) => !asked.includes(one));
        if (waiting.length === 0) await rest.doze(source.pollMilliseconds);
      }
    }
    for (const one of waiting) one.reject(new Error(`${follower} was stopped before the stream was drained`));
  };
  const following = follow();

  return {
    drain: () =>
      new Promise((resolve, reject) => {
        waiting = [...waiting, { resolve, reject }];
        rest.wake();
      }),
    deadLetters: progress.deadLetters,
    checkpoint: progress.checkpoint,
    stop: async () => {
      rest.stop();
      await following;
    },
  };
};
