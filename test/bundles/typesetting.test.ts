import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { printed } from "#functions/reports/pdf/printed.ts";
import { composeReport } from "#shared/reports/compose.ts";
import { oneOfEachShape } from "../fixtures/questionnaires/one-of-each-shape.ts";
import { releasedWith } from "../shared/reports/released.ts";

const bundle = "dist/functions/render";
let elsewhere = "";

beforeAll(() => {
  if (!existsSync(bundle)) throw new Error(`${bundle} is not there: run \`npm run bundle\` first.`);
  elsewhere = mkdtempSync(join(tmpdir(), "sectorspiegel-render-"));
  cpSync(bundle, elsewhere, { recursive: true });
});
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

it("what lies beside the bundle that makes files sets a report on its own, far from the house", () => {
  const report = composeReport(releasedWith({ content: oneOfEachShape, kind: "imported-survey" }), "nl");
  const fonts = readdirSync(join(elsewhere, "fonts")).filter((name) => name.endsWith(".ttf"));
  const setting = {
    template: readFileSync(join(elsewhere, "report.typ"), "utf8"),
    files: { "report.json": printed(report) },
    fonts: fonts.map((name) => join(elsewhere, "fonts", name)),
    createdAt: Math.floor(Date.parse(report.releasedAt) / 1000),
  };

  const { status, stdout, stderr } = spawnSync(process.execPath, [join(elsewhere, "typeset.mjs")], {
    cwd: elsewhere,
    env: {},
    input: JSON.stringify(setting),
    maxBuffer: 64 * 1024 * 1024,
  });

  expect(stderr.toString()).toBe("");
  expect(status).toBe(0);
  expect(stdout.subarray(0, 5).toString()).toBe("%PDF-");
  expect(fonts).toHaveLength(3);
  expect(existsSync(join(elsewhere, "fonts", "LICENSE"))).toBe(true);
});
