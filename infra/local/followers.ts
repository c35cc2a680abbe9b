import { join } from "node:path";
import { DynamoDBStreams } from "@aws-sdk/client-dynamodb-streams";
import { accountFollower } from "#functions/followers/account.ts";
import { calendar } from "#functions/followers/calendar.ts";
import { copyFollower } from "#functions/followers/copy.ts";
import { notifyFollower } from "#functions/followers/notify.ts";
import { releaseFollower, releaseOnSchedule } from "#functions/followers/release.ts";
import { renderFollower } from "#functions/followers/render.ts";
import type { Ports } from "#functions/ports.ts";
import { followers } from "../followers.ts";
import { localAccess } from "./database.ts";
import type { DeadLetter } from "./streams/dead-letter.ts";
import { type Poller, startPoller } from "./streams/start-poller.ts";

/** What follows from the journal on this machine: the handlers that are deployed, fed by pollers and a minute's clock. */
export type Followers = {
  /** Runs what the clock wakes, and resolves when everything in the journal so far has had its consequences. */
  readonly settle: () => Promise<void>;
  readonly deadLetters: () => readonly DeadLetter[];
  readonly stop: () => Promise<void>;
};

const handlers = {
  account: accountFollower,
  notify: notifyFollower,
  release: releaseFollower,
  render: renderFollower,
  copy: copyFollower,
};
const minute = 60_000;

export const startFollowers = (
  ports: Ports,
  endpoint: string,
  folder: string,
  onFault: (fault: unknown) => void = () => undefined,
): Followers => {
  const streams = new DynamoDBStreams(localAccess(endpoint));
  const onTrouble = (_sequence: string, problem: unknown) => onFault(problem);
  const pollers: readonly Poller[] = followers.map(({ name, batchSize, retryAttempts, maxRecordAgeSeconds }) =>
    startPoller({
      follower: name,
      streams,
      handler: handlers[name](ports, onTrouble),
      folder: join(folder, "followers"),
      report: (_sentence, error) => onFault(error),
      source: {
        table: ports.tables.nameOf("journal"),
        batchSize,
        retryAttempts,
        bisectOnError: true,
        maxRecordAgeSeconds,
        pollMilliseconds: 100,
      },
    }),
  );

  const woken = async (): Promise<void> => {
    await calendar(ports)();
    await releaseOnSchedule(ports, onTrouble)();
  };
  const drained = async (): Promise<void> => void (await Promise.all(pollers.map((poller) => poller.drain())));
  let running: Promise<void> = Promise.resolve();
  const waking = setInterval(() => {
    running = running.then(woken).catch(onFault);
  }, minute);

  return {
    settle: async () => {
      await woken();
      // What a follower writes in the journal has consequences of its own.
      for (let round = 0; round < 3; round += 1) await drained();
    },
    deadLetters: () => pollers.flatMap((poller) => poller.deadLetters()),
    stop: async () => {
      clearInterval(waking);
      await running;
      await Promise.all(pollers.map((poller) => poller.stop()));
      streams.destroy();
    },
  };
};
