import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import type { DynamoDBStreamEvent } from "aws-lambda";
import type { EventSource, StreamHandler } from "#infra/local/streams/event-source.ts";
import { type Poller, startPoller } from "#infra/local/streams/start-poller.ts";
import { createTable, openDynamodb } from "#test/support/local-dynamodb.ts";

export const TableName = "journal";

export const source: EventSource = {
  table: TableName,
  batchSize: 10,
  retryAttempts: 1,
  bisectOnError: true,
  maxRecordAgeSeconds: 3600,
  pollMilliseconds: 2,
};

export type FollowedTable = Awaited<ReturnType<typeof openFollowedTable>>;

/** A table with a stream, and followers whose progress is kept in one folder. */
export const openFollowedTable = async () => {
  const db = await openDynamodb();
  await createTable(db, TableName, { stream: "NEW_AND_OLD_IMAGES" });
  const folder = mkdtempSync(`${tmpdir()}/stream-progress-`);
  const pollers: Poller[] = [];
  const reports: string[] = [];

  const put = (sk: string, more: object = {}) => db.items.put({ TableName, Item: { pk: "j", sk, ...more } });
  return {
    db,
    folder,
    reports,
    put,
    putAll: async (sks: readonly string[]) => {
      for (const sk of sks) await put(sk);
    },
    follow: (handler: StreamHandler, settings: Partial<EventSource> = {}, follower = "follower"): Poller => {
      const poller = startPoller({
        follower,
        source: { ...source, ...settings },
        handler,
        streams: db.streams,
        folder,
        clock: db.clock.read,
        report: (sentence) => reports.push(sentence),
      });
      pollers.push(poller);
      return poller;
    },
    close: async () => {
      for (const poller of pollers) await poller.stop();
      await db.close();
      rmSync(folder, { recursive: true });
    },
  };
};

export const names = (event: DynamoDBStreamEvent): string[] =>
  event.Records.map(({ dynamodb }) => dynamodb?.Keys?.sk?.S ?? "");

export const collecting =
  (seen: string[][]): StreamHandler =>
  async (event) =>
    void seen.push(names(event));
