import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { ClassicLevel } from "classic-level";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startDynamodb } from "#infra/local/dynamodb/start-dynamodb.ts";

let work: string;
beforeEach(() => {
  work = mkdtempSync(`${tmpdir()}/dynamodb-folder-`);
});
afterEach(() => rmSync(work, { recursive: true }));

const opened = async (path: string) => {
  const db = await startDynamodb({ path });
  await db.stop();
};

describe("the folder of the database", () => {
  it("is made with all folders above it, and opened again", async () => {
    const path = `${work}/not/there/yet`;

    await opened(path);
    await opened(path);

    expect(readdirSync(path)).toContain("CURRENT");
  });

  it("is opened again when the very first start was killed before it had written anything", async () => {
    writeFileSync(`${work}/LOCK`, "");
    writeFileSync(`${work}/LOG`, "");
    writeFileSync(`${work}/MANIFEST-000001`, "");

    await expect(opened(work)).resolves.toBeUndefined();
  });

  it("is refused in one sentence when it is a file", async () => {
    writeFileSync(`${work}/file`, "x");

    await expect(opened(`${work}/file`)).rejects.toThrow(`The database folder ${work}/file is a file, not a folder.`);
  });

  it("is refused untouched when it holds somebody's files", async () => {
    writeFileSync(`${work}/thesis.txt`, "x");

    await expect(opened(work)).rejects.toThrow(/^The database folder .* holds something else than this database;.*\.$/);
    expect(readdirSync(work)).toEqual(["thesis.txt"]);
  });

  it("is refused when it holds another program's database", async () => {
    const other = new ClassicLevel(work);
    await other.put("key", "value");
    await other.close();

    await expect(opened(work)).rejects.toThrow("holds something else than this database");
  });

  it("is refused while another process uses it, and free after a refused start", async () => {
    const first = await startDynamodb({ path: work });

    await expect(opened(work)).rejects.toThrow(`The database folder ${work} is in use by another process`);
    await expect(startDynamodb({ path: `${work}-other`, port: first.port })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
    await first.stop();
    await expect(opened(work)).resolves.toBeUndefined();
    await expect(opened(`${work}-other`)).resolves.toBeUndefined();
    rmSync(`${work}-other`, { recursive: true });
  });

  it("is refused when it is damaged", async () => {
    await opened(work);
    for (const name of readdirSync(work))
      if (name.startsWith("MANIFEST")) writeFileSync(`${work}/${name}`, "damage".repeat(99));

    await expect(opened(work)).rejects.toThrow(/^The database folder .* is damaged\.$/);
  });

  it("may lie beside other folders", async () => {
    mkdirSync(`${work}/mail`);

    await expect(opened(`${work}/dynamodb`)).resolves.toBeUndefined();
  });
});
