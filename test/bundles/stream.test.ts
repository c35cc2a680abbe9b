import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readStatuses } from "#functions/rounds/store.ts";
import { entryOf } from "#functions/store/entry-of.ts";
import { newId } from "#functions/store/new-id.ts";
import { type LocalDatabase, openDatabase } from "#infra/local/database.ts";
import { record } from "../support/journal-records.ts";
import { runBundle } from "./lambda.ts";

const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes));
let database: LocalDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.stop());

const run = (name: string, event: unknown) =>
  runBundle(`dist/functions/${name}/index.mjs`, [event], {
    AWS_ENDPOINT_URL: database.endpoint,
    TABLE_PREFIX: database.tables.nameOf("planning").replace(/-planning$/, ""),
    AWS_SECRET_ACCESS_KEY: "local",
  });

it("the deployed follower does what it can and hands back the one record that is poison", async () => {
  const store = { random, tables: database.tables };
  const about = { roundId: newId(store, "round"), invitationId: newId(store, "invitation") };
  const at = (second: number): string => `2027-01-14T09:30:0${second}.000Z`;
  const entry = (fact: "response-started" | "response-submitted", version: number) =>
    entryOf(store, at(version), undefined, { fact, about, facts: { version } });
  const poison = record({ pk: "round#x", sk: "x", at: "gisteren", fact: "kanarie-4711" }, 1);

  const { answers, log } = await run("account", {
    Records: [record(entry("response-started", 1), 0), poison, record(entry("response-submitted", 2), 2)],
  });

  expect(answers).toEqual([
    { batchItemFailures: [{ itemIdentifier: poison.dynamodb?.SequenceNumber }], loaded: expect.any(Number) },
  ]);
  const [status] = await readStatuses(store, about.roundId);
  expect(status).toMatchObject({ status: "submitted", version: 2 });
  expect(log).toContain(poison.dynamodb?.SequenceNumber);
  expect(log).not.toContain("kanarie");
});

it("the deployed calendar, woken by the clock, writes the line that the alarm about silence rests on", async () => {
  const { log } = await run("calendar", { source: "aws.scheduler" });

  expect(JSON.parse(log)).toEqual({ follower: "calendar", closingSoon: 0 });
});
