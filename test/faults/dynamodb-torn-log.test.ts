import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTable, openDynamodb } from "#test/support/local-dynamodb.ts";
import { judged, noFaults, seen, table, transactionFor, type Written } from "./witness.ts";

const work = mkdtempSync(`${tmpdir()}/dynamodb-torn-`);
const path = `${work}/whole`;
const transactions: Written[] = [10, 3_000, 10, 50_000, 700, 10].map((bytes, n) => ({
  token: `t-${n}`,
  writer: "w",
  n,
  bytes,
}));
let start = 0;

const logOf = (folder: string): string => {
  const [name] = readdirSync(folder).filter((file) => file.endsWith(".log"));
  return `${folder}/${name}`;
};

beforeAll(async () => {
  const db = await openDynamodb({ path });
  await createTable(db, table, {
    indexes: [
      { name: "by-writer", hash: "writer" },
      { name: "by-keeper", hash: "keeper" },
    ],
    stream: "NEW_IMAGE",
  });
  start = statSync(logOf(path)).size;
  for (const written of transactions) await db.items.transactWrite(transactionFor(written));
  await db.close();
});
afterAll(() => rmSync(work, { recursive: true }));

/** What is left when the power goes with only so many bytes of the log on the disk. */
const wholeAfter = async (bytes: number) => {
  const torn = `${work}/torn`;
  cpSync(path, torn, { recursive: true });
  truncateSync(logOf(torn), bytes);
  const db = await openDynamodb({ path: torn });
  const judgement = judged(await seen(db), transactions);
  await db.close();
  rmSync(torn, { recursive: true });
  return judgement;
};

describe("a log that ends anywhere", () => {
  it("leaves the transactions up to some moment, each of them wholly", async () => {
    const end = statSync(logOf(path)).size;
    const cuts = Array.from({ length: 24 }, (_, n) => start + Math.floor(((end - start) * n) / 24));

    const counts: number[] = [];
    for (const cut of [...cuts, end - 1, end]) {
      const { whole, faults } = await wholeAfter(cut);
      expect({ cut, ...faults }).toEqual({ cut, ...noFaults });
      expect(whole).toEqual(transactions.slice(0, whole.length));
      counts.push(whole.length);
    }

    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect([counts[0], counts.at(-2), counts.at(-1)]).toEqual([0, transactions.length - 1, transactions.length]);
  });
});
