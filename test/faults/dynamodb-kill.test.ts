import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocument } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTable, openDynamodb } from "#test/support/local-dynamodb.ts";
import { bundleDynamodbProcess, startKillable } from "./killable-dynamodb.ts";
import { judged, noFaults, seen, table, transactionFor, type Written } from "./witness.ts";

/** Each folder is killed and recovered several times, so that recovery itself is recovered from as well. */
const folders = 4;
const kills = 5;
const writers = 6;

const folder = () => mkdtempSync(`${tmpdir()}/dynamodb-kill-`);
const used: string[] = [];

beforeAll(bundleDynamodbProcess);
afterAll(() => {
  for (const path of used) rmSync(path, { recursive: true });
});

/** Small ones share a flush; of the large ones a kill can hit the middle. */
const sizes = [10, 200, 1_000, 10, 200, 40_000];

/** Writes with several hands until the process is killed; says what was attempted and what acknowledged. */
const writeUntilKilled = async (path: string, round: number, milliseconds: number) => {
  const database = await startKillable(path);
  const client = new DynamoDB({
    endpoint: database.endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    maxAttempts: 1,
  });
  const items = DynamoDBDocument.from(client);
  const attempted: Written[] = [];
  const acknowledged = new Set<string>();

  const hands = Array.from({ length: writers }, async (_, hand) => {
    for (let n = 0; ; n += 1) {
      const writer = `w${round}-${hand}`;
      const written = { token: `${writer}-${n}`, writer, n, bytes: sizes[(n + hand) % sizes.length] ?? 0 };
      attempted.push(written);
      const alive = await items.transactWrite(transactionFor(written)).then(
        () => true,
        () => false,
      );
      if (!alive) return;
      acknowledged.add(written.token);
    }
  });
  await pause(milliseconds);
  await database.kill();
  await Promise.all(hands);
  client.destroy();
  return { attempted, acknowledged };
};

describe("a database that is killed in the middle of commits", () => {
  it.each(Array.from({ length: folders }, (_, n) => n))(
    `has every acknowledged transaction wholly, and no half one (folder %i, ${kills} kills)`,
    async () => {
      const path = folder();
      used.push(path);
      const first = await openDynamodb({ path, clock: Date.now });
      await createTable(first, table, {
        indexes: [
          { name: "by-writer", hash: "writer" },
          { name: "by-keeper", hash: "keeper" },
        ],
        stream: "NEW_IMAGE",
      });
      await first.close();
      const everything: Written[] = [];
      let inDoubt = 0;

      for (let kill = 0; kill < kills; kill += 1) {
        const { attempted, acknowledged } = await writeUntilKilled(path, kill, 30 + Math.random() * 100);
        everything.push(...attempted);
        const unsure = attempted.filter(({ token }) => !acknowledged.has(token));
        inDoubt += unsure.length;

        const db = await openDynamodb({ path, clock: Date.now });
        const afterKill = judged(await seen(db), everything);
        for (const written of unsure) await db.items.transactWrite(transactionFor(written));
        const afterRetry = judged(await seen(db), everything);
        await db.close();

        const kept = new Set(afterKill.whole.map(({ token }) => token));
        expect(afterKill.faults).toEqual(noFaults);
        expect([...acknowledged].filter((token) => !kept.has(token))).toEqual([]);
        expect(afterRetry.faults).toEqual(noFaults);
        expect(afterRetry.whole.length).toBe(everything.length);
      }
      expect(inDoubt).toBeGreaterThan(0);
    },
  );
});
