import { describe, expect, it } from "vitest";
import { type ExportCell, exportOf } from "#shared/reports/export.ts";
import { fileName } from "#shared/reports/file-name.ts";
import { oneOfEachShape } from "../../fixtures/questionnaires/one-of-each-shape.ts";
import { releasedWith } from "./released.ts";

const released = releasedWith({ content: oneOfEachShape, kind: "imported-survey", stanceOf: () => "unnamed" });
const { columns, sections, notes } = exportOf(released, "nl");
const rows = sections.flatMap((section) => section.rows);

const cell = (row: readonly ExportCell[], heading: string): ExportCell =>
  row[columns.findIndex((column) => column.heading === heading)] ?? null;
const ofQuestion = (code: string) => rows.filter((row) => cell(row, "Vraagcode") === code);

describe("the tables of a release", () => {
  it("have as many cells in every row as there are columns, numbers only where a column says so", () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const [at, { isNumber }] of columns.entries())
        expect(["number", "object"].includes(typeof row[at]) || !isNumber).toBe(true);
    }
  });

  it("give every option of a question with all its counts, which add up to those who answered", () => {
    const counts = ofQuestion("route").map((row) => cell(row, "Aantal"));

    expect(counts.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(
      cell(ofQuestion("route")[0] ?? [], "Antwoorden (n)"),
    );
  });

  it("give bounds where there are no counts, and a reason where there is nothing", () => {
    const bounded = rows.filter((row) => cell(row, "Minstens") !== null);
    const silent = ofQuestion("members");

    expect(bounded.length).toBeGreaterThan(0);
    for (const row of bounded) {
      expect(cell(row, "Aantal")).toBeNull();
      expect(Number(cell(row, "Minstens"))).toBeLessThanOrEqual(Number(cell(row, "Hoogstens")));
      expect(cell(row, "Opmerking")).toMatch(/^Bijna iedereen/);
    }
    expect(silent.map((row) => [cell(row, "Aantal"), cell(row, "Opmerking")])).toEqual([
      [null, "Van deze vraag tonen wij alleen hoeveel organisaties antwoord gaven."],
    ]);
  });

  it("say under which release they stand, and how to read them", () => {
    expect(notes.map(([, value]) => value)).toEqual(expect.arrayContaining([released.release.releaseId, 14]));
    expect(notes.some(([, value]) => String(value).includes("betekent niet nul"))).toBe(true);
  });
});

describe("the name of a file", () => {
  it.each([
    ["Sectorale verkenning 2027", "sectorale-verkenning-2027-verslag-00000000.pdf"],
    ["=cmd|' /C calc'!A0", "cmd-c-calc-a0-verslag-00000000.pdf"],
    ["../../etc/passwd", "etc-passwd-verslag-00000000.pdf"],
    ["Één ‘coördinatie’ — ß", "een-coordinatie-verslag-00000000.pdf"],
    ["\u202egpj.exe", "gpj-exe-verslag-00000000.pdf"],
    ["漢字", "verslag-00000000.pdf"],
    ["a".repeat(4000), `${"a".repeat(60)}-verslag-00000000.pdf`],
  ])("of %j is plain", (title, name) => {
    expect(fileName({ ...released, title: { nl: title } }, "pdf", "nl")).toBe(name);
  });
});
