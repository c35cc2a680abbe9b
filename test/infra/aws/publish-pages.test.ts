import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type PageFile, publishPages } from "#infra/aws/publish-pages.ts";

let folder: string;
let put: PageFile[];
const keep = async (file: PageFile) => void put.push(file);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sectorspiegel-pages-"));
  put = [];
  mkdirSync(join(folder, "assets"));
  mkdirSync(join(folder, ".vite"));
  for (const file of ["index.html", "answer.html", "icon.svg", "assets/a-12345678.js", ".vite/manifest.json"])
    writeFileSync(join(folder, file), file);
});
afterEach(() => rmSync(folder, { recursive: true }));

it("what a page is made of is in place before the page", async () => {
  const count = await publishPages(folder, keep);

  const keys = put.map(({ key }) => key);
  expect(count).toBe(4);
  expect(keys.slice(0, 2).sort()).toEqual(["assets/a-12345678.js", "icon.svg"]);
  expect(keys.slice(2).sort()).toEqual(["answer.html", "index.html"]);
});

it("what is named by its contents is kept for a year, and pages are asked for each time", async () => {
  await publishPages(folder, keep);

  const told = new Map(put.map((file) => [file.key, file]));
  expect(told.get("assets/a-12345678.js")?.cacheControl).toContain("immutable");
  expect(told.get("index.html")).toMatchObject({ cacheControl: "no-cache", contentType: "text/html; charset=utf-8" });
});

it("a file of no known type stops everything, rather than being served as a download", async () => {
  writeFileSync(join(folder, "odd.xyz"), "?");

  await expect(publishPages(folder, keep)).rejects.toThrow("odd.xyz");
});
