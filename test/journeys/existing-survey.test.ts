import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { evaluate } from "#infra/local/evaluate/evaluate.ts";
import { EvidenceFile, type SourceRecord } from "#infra/local/evaluate/evidence-schema.ts";
import { type PublishedCell, publishedCells } from "../support/published-tables.ts";
import { filesInZip } from "../support/zip.ts";

/** Where real surveys lie, on machines that have them; without them these tests are skipped, by name. */
const folder = process.env.SECTORSPIEGEL_REFERENCE;
const reference = join(folder ?? "", "real", "rse-nl-2017");
const isHere = folder !== undefined && existsSync(reference);

/** Tables without a column in the published answers, and numbers that were published one value per respondent. */
const notComparable = [
  "currentEmp2",
  "currentEmp4",
  "socio2",
  "socio3",
  "socio4",
  "currentEmp11",
  "proj1can",
  "soft1can",
  "train2",
];

type Verdict = "exact" | "banded" | "withheld" | "different";

/** What the released records say of one published cell. */
const verdictOn = ({ code, answer, count }: PublishedCell, records: readonly SourceRecord[]): Verdict => {
  const ofQuestion = records.filter((record) => record.question === code || record.item === code);
  const tick = ofQuestion.find(
    (record) => record.item !== null && "yes" in record.options && record.itemLabel === answer,
  );
  const record = tick ?? ofQuestion[0];
  const option = tick
    ? "yes"
    : Object.entries(record?.options ?? {}).find(([id, label]) => sameAnswer(id, label, answer))?.[0];
  if (record === undefined || option === undefined) return "different";
  if ("exact" in record) return record.exact[option] === count ? "exact" : "different";
  if (!("band" in record)) return "withheld";
  const { option: most, atLeast } = record.band;
  return (option === most ? count >= atLeast : count <= record.n - atLeast) ? "banded" : "different";
};

const sameAnswer = (id: string, label: string, answer: string): boolean =>
  label === answer ||
  (answer === "Other" && id === "other") ||
  (answer === "Yes" && id === "yes") ||
  (answer === "No" && id === "no");

describe.skipIf(!isHere)("(in SECTORSPIEGEL_REFERENCE) a real survey of 77 respondents, from file to evidence", () => {
  let out = "";
  let code = -1;
  let records: readonly SourceRecord[] = [];
  let report = "";

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), "sectorspiegel-test-"));
    code = await evaluate(
      {
        questionnaire: join(reference, "limesurvey_structure.txt"),
        answers: join(reference, "public_data.csv"),
        out,
        classes: undefined,
      },
      () => undefined,
    );
    records = JSON.parse(await readFile(join(out, "evidence.json"), "utf8")).records;
    report = await readFile(join(out, "import.txt"), "utf8");
  }, 120_000);

  afterAll(() => rm(out, { recursive: true, force: true }));

  it("stores every answer it was given", () => {
    expect(code).toBe(0);
  });

  it("releases what its authors published: every exact count is theirs, and no bound contradicts them", () => {
    const cells = publishedCells(join(reference, "expected")).filter(({ table }) => !notComparable.includes(table));

    const verdicts = cells.map((cell) => ({ ...cell, verdict: verdictOn(cell, records) }));
    const number = (verdict: Verdict) => verdicts.filter((one) => one.verdict === verdict).length;

    expect(verdicts.filter(({ verdict }) => verdict === "different").slice(0, 5)).toEqual([]);
    expect(new Set(cells.map(({ table }) => table)).size).toBe(30);
    expect([cells.length, number("exact"), number("banded"), number("withheld")]).toEqual([341, 288, 51, 2]);
  });

  it("names what it could not map, and who left something open", () => {
    expect(report).toContain("question currentEmp2: The answers have no column for it");
    expect(report).toContain("Matched to SQ001 by its label");
    expect(report).toContain("empty (accepted, as historical answers): 55 of 77");
  });

  it("describes its records as documented, and makes of the same release a report and tables", async () => {
    const evidence = JSON.parse(await readFile(join(out, "evidence.json"), "utf8"));
    const [pdf, csv, xlsx] = await Promise.all(
      ["report.pdf", "tables.csv", "tables.xlsx"].map((file) => readFile(join(out, file))),
    );

    expect(z.safeParse(EvidenceFile, evidence).success).toBe(true);
    expect(pdf?.subarray(0, 5).toString()).toBe("%PDF-");
    expect(csv?.toString("utf8")).toContain(evidence.release);
    const files = filesInZip(xlsx as Buffer);
    expect(files.get("xl/sharedStrings.xml")?.toString("utf8")).toContain(evidence.release);
    expect([...files].filter(([name]) => /worksheets\/.*xml$/.test(name)).join("")).not.toContain("<f>");
  });

  it("repeats no address or name of a contact of the source", () => {
    const everything = JSON.stringify(records) + report;

    expect(everything).not.toMatch(/[\w.]+@[\w.]+/);
  });
});
