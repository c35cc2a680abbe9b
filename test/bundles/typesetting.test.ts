import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { printedPaper } from "#functions/interchange/paper/paper-pdf.ts";
import { printed } from "#functions/reports/pdf/printed.ts";
import { composePaper } from "#shared/interchange/paper/compose-paper.ts";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
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

it("what lies beside the bundle that sets questions on paper sets a questionnaire there", () => {
  const folder = "dist/functions/paper";
  const content = toDraft(templates.one("sector-exploration").content("sociaal"));
  const setting = {
    template: readFileSync(join(folder, "paper.typ"), "utf8"),
    files: { "paper.json": printedPaper(composePaper(content, { is: "draft" }, "nl")) },
    fonts: readdirSync(join(folder, "fonts"))
      .filter((name) => name.endsWith(".ttf"))
      .map((name) => join(folder, "fonts", name)),
    createdAt: 0,
  };

  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "typeset.mjs")], {
    env: {},
    input: JSON.stringify(setting),
    maxBuffer: 64 * 1024 * 1024,
  });

  expect(stderr.toString()).toBe("");
  expect(status).toBe(0);
  expect(stdout.subarray(0, 5).toString()).toBe("%PDF-");
});
