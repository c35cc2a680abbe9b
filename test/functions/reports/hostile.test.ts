import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvOf, neutralised } from "#functions/documents/csv/csv-of.ts";
import { cellText } from "#functions/documents/type/cell-text.ts";
import { printable } from "#functions/documents/type/printable.ts";
import { tablesCsv } from "#functions/reports/csv/tables-csv.ts";
import { setPdf } from "#functions/reports/pdf/set-pdf.ts";
import { chartSvg } from "#functions/reports/svg/chart-svg.ts";
import { tablesWorkbook } from "#functions/reports/xlsx/tables-workbook.ts";
import { writeWorkbook } from "#functions/reports/xlsx/write-workbook.ts";
import { composeReport } from "#shared/reports/compose.ts";
import { type ExportCell, exportOf } from "#shared/reports/export.ts";
import { releasedWith } from "../../shared/reports/released.ts";
import { findsPoppler, poppler } from "../../support/poppler.ts";
import { filesInZip } from "../../support/zip.ts";
import { controls, formulas, hostile, longWord, syntax } from "./hostile.ts";

const everything = [...formulas, ...syntax, ...controls, longWord];
const released = releasedWith({
  content: hostile,
  title: { nl: `=HYPERLINK("x") ${syntax[0]}` },
  asked: 40,
  submitted: 36,
  stanceOf: () => "named",
  nameOf: (at) => everything[at * 7] ?? "",
});
const texts = new Set(
  exportOf(released, "nl")
    .sections.flatMap(({ title, rows }) => [title, ...rows.flat()])
    .filter((cell) => typeof cell === "string"),
);

/** What a spreadsheet would take for a formula, by a rule of its own: the first thing one can see decides. */
const looksLikeFormula = (cell: string): boolean =>
  "=+-@＝＋－＠".includes([...cell].find((character) => !/[\s\p{Cf}\p{Cc}\p{Z}]/u.test(character)) ?? "x");
const isNumber = (cell: string): boolean => /^-?\d+(,\d+)?$/.test(cell);

describe("hostile texts", () => {
  it("are three hundred formulas and more, and really reach the tables", () => {
    expect(new Set(formulas).size).toBe(300);
    expect([...texts].filter((text) => looksLikeFormula(String(text))).length).toBeGreaterThan(200);
  });
});

describe("a CSV file", () => {
  const cellsIn = (csv: string): readonly string[][] => parse(csv, { delimiter: ";", bom: true });

  it("has no formula in any cell or heading, and every text in full", () => {
    const cells = cellsIn(new TextDecoder().decode(tablesCsv(released, "nl"))).flat();

    expect(cells.filter((cell) => looksLikeFormula(cell) && !isNumber(cell))).toEqual([]);
    for (const text of texts)
      expect(cells.some((cell) => cell === cellText(String(text)) || cell === `'${cellText(String(text))}`)).toBe(true);
  });

  it("keeps each of three hundred formulas as text, with one apostrophe before it", () => {
    const rows = cellsIn(csvOf(formulas.map((formula) => [formula])));

    expect(rows.map(([cell]) => cell)).toEqual(formulas.map((formula) => `'${cellText(formula)}`));
    expect(neutralised("gewoon")).toBe("gewoon");
  });

  it("writes numbers as Dutch numbers, negative ones too", () => {
    expect(csvOf([[-5, 12.5, -0.1, 0, null, "-5"]])).toBe("\ufeff-5;12,5;-0,1;0;;'-5\r\n");
  });
});

describe("a workbook", () => {
  const unescaped = (xml: string): string =>
    xml
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&")
      .replaceAll(/_x005F_/gi, "_");

  it("has no formula, no macro, no link to elsewhere, and nothing of who made it", async () => {
    const files = filesInZip(await tablesWorkbook(released, "nl"));

    const sheets = [...files].filter(([name]) => name.startsWith("xl/worksheets/"));
    expect(sheets.length).toBeGreaterThan(6);
    for (const [, xml] of sheets) expect(xml.toString("utf8")).not.toMatch(/<f[ >/]|t="str"|<hyperlink/);
    expect([...files.keys()].join(" ")).not.toMatch(/vba|external|connections|printerSettings/i);
    expect(files.get("docProps/core.xml")?.toString()).not.toMatch(/creator|lastModifiedBy/);
    expect(files.get("docProps/app.xml")?.toString()).not.toMatch(/Company|Manager/);
  });

  it("has every text as it is, and numbers as numbers", async () => {
    const files = filesInZip(await tablesWorkbook(released, "nl"));

    const shared = files.get("xl/sharedStrings.xml")?.toString("utf8") ?? "";
    const strings = new Set([...shared.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = ""]) => unescaped(text)));
    for (const text of texts)
      if (!released.questionnaire.sections.some(({ title }) => title.nl === text))
        expect(strings).toContain(cellText(String(text)));
    expect(files.get("xl/worksheets/sheet2.xml")?.toString()).toMatch(/<c r="I2"[^>]*><v>\d+<\/v><\/c>/);
  });

  it("names its sheets as Excel allows, none twice", async () => {
    const names = [longWord, longWord, "=1+1", "a/b:c?*[d]", "'", "", "Toelichting", "toelichting"];
    const rows: readonly (readonly ExportCell[])[] = [];

    const files = filesInZip(
      await writeWorkbook({
        title: "=1",
        at: "2027-02-03T09:00:00.000Z",
        sheets: names.map((name) => ({ name, columns: [{ heading: "=1", width: 9, isNumber: false }], rows })),
      }),
    );

    const given = [...(files.get("xl/workbook.xml")?.toString() ?? "").matchAll(/<sheet name="([^"]*)"/g)].map(
      ([, name = ""]) => name,
    );
    expect(given).toHaveLength(names.length);
    expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of given) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  });

  it("is the same, byte for byte, when it is written again", async () => {
    const [once, again] = [await tablesWorkbook(released, "nl"), await tablesWorkbook(released, "nl")];

    expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
  });
});

describe("a chart and a report", () => {
  it("hold what they were given as text, in the SVG too", () => {
    const report = composeReport(released, "nl");

    for (const block of report.blocks) {
      if (block.is !== "figure") continue;
      const svg = chartSvg(block.chart, "nl");
      const elements = new Set([...svg.matchAll(/<\/?([a-z]+)/g)].map(([, name]) => name));
      expect(
        [...elements].every((name) => ["svg", "defs", "pattern", "rect", "text", "path"].includes(name ?? "")),
      ).toBe(true);
      expect(svg.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }
  });

  it("are set within ten seconds, a word of a hundred thousand letters included", async () => {
    const begun = performance.now();

    const pdf = await setPdf(composeReport(released, "nl"));

    const seconds = (performance.now() - begun) / 1000;
    process.stdout.write(`hostile report: ${seconds.toFixed(1)} s, ${(pdf.length / 1000).toFixed(0)} kB\n`);
    expect(seconds).toBeLessThan(10);
  });

  it.skipIf(!findsPoppler())("(with poppler) say in print, letter for letter, what was written", async () => {
    const bare = (text: string): string => text.replace(/[\s\u200b\u00ad\-‐]/gu, "");

    const print = bare(poppler("pdftotext", await setPdf(composeReport(released, "nl")), "-raw"));

    const questions = released.questionnaire.questions.map(({ text }) => text.nl).filter((text) => text.length < 200);
    for (const text of [...questions, released.title.nl]) expect(print).toContain(bare(printable(text)));
    expect(print).not.toContain("root:x:0");
  });
});
