import { describe, expect, it } from "vitest";
import { NotSet } from "#functions/documents/pdf/not-set.ts";
import { setPdf } from "#functions/reports/pdf/set-pdf.ts";
import { composeReport } from "#shared/reports/compose.ts";
import type { Report } from "#shared/reports/report.ts";
import { oneOfEachShape } from "../../fixtures/questionnaires/one-of-each-shape.ts";
import { releasedWith } from "../../shared/reports/released.ts";
import { alternativesIn, pdfObjects } from "../../support/pdf-objects.ts";
import { findsPoppler, poppler } from "../../support/poppler.ts";

const small = (): Report => composeReport(releasedWith({ content: oneOfEachShape, kind: "imported-survey" }), "nl");
const figuresOf = ({ blocks }: Report) => blocks.flatMap((block) => (block.is === "figure" ? [block] : []));
const withoutWords = (report: Report): Report => ({
  ...report,
  blocks: report.blocks.map((block) => (block.is === "figure" ? { ...block, alternative: "" } : block)),
});

describe("a report as a PDF", () => {
  it("gives every figure its words, and a link to the table that says the same", async () => {
    const report = small();

    const objects = pdfObjects(await setPdf(report));

    const heard = alternativesIn(objects);
    expect(figuresOf(report).length).toBeGreaterThan(5);
    for (const { alternative } of figuresOf(report)) expect(heard).toContain(alternative);
    expect(objects.match(/\/S\s*\/Figure\b/g)).toHaveLength(figuresOf(report).length);
    expect(objects).toContain("pdfuaid");
  });

  it("is the same, byte for byte, when it is made again", async () => {
    const [once, again] = await Promise.all([setPdf(small()), setPdf(small())]);

    expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
  });

  it("is refused where a figure has no words", async () => {
    await expect(setPdf(withoutWords(small()))).rejects.toThrow(NotSet);
  });

  it("is refused where a level of headings is passed over", async () => {
    const report = small();
    const skipping = { is: "heading", level: 3, text: "Te diep", anchor: "section-9.9.9" } as const;
    const [contents, chapter, ...rest] = report.blocks;

    const broken = { ...report, blocks: [contents, chapter, skipping, ...rest] as Report["blocks"] };

    await expect(setPdf(broken)).rejects.toThrow(/heading/i);
  });

  it("prints every kind of block there is", async () => {
    const report = small();
    const more: Report["blocks"] = [
      { is: "quote", text: "Wij vinden starters die willen leren.", by: "een brancheorganisatie" },
      { is: "heading", level: 2, text: "Tussenkop", anchor: "section-8.8.8" },
      { is: "heading", level: 3, text: "Kop daaronder", anchor: "section-8.8.9" },
    ];

    const pdf = await setPdf({ ...report, blocks: [...report.blocks, ...more] });

    expect(pdf.length).toBeGreaterThan(50_000);
  });
});

describe.skipIf(!findsPoppler())("(with poppler) the PDF as another program sees it", () => {
  it("is tagged, has a title and a date of its release, and says nothing of who made it", async () => {
    const facts = poppler("pdfinfo", await setPdf(small()));

    expect(facts).toMatch(/Tagged:\s+yes/);
    expect(facts).toMatch(/Title:\s+Sectorale verkenning 2027/);
    expect(facts).toMatch(/CreationDate:.*Feb.*2027/);
    expect(facts).not.toMatch(/Author:/);
  });

  it("has headings, a table of contents, figures, lists, and tables with header cells for their columns", async () => {
    const structure = poppler("pdfinfo", await setPdf(small()), "-struct");

    const count = (tag: RegExp) => structure.match(tag)?.length ?? 0;
    expect(count(/^ *H1\b/gm)).toBeGreaterThan(6);
    expect(count(/^ *H2\b/gm)).toBeGreaterThanOrEqual(3);
    expect(count(/^ *TOCI\b/gm)).toBeGreaterThan(8);
    expect(count(/^ *L \(/gm)).toBeGreaterThan(3);
    expect(count(/^ *Table\b/gm)).toBe(count(/^ *THead\b/gm));
    expect(count(/^ *TH\b/gm)).toBe(count(/\/Scope \/Column/g));
    expect(count(/^ *Caption\b/gm)).toBe(count(/^ *Table\b/gm) + count(/^ *Figure\b/gm));
  });

  it("breaks Dutch words where Dutch breaks them, and numbers its pages", async () => {
    const report = small();
    const long = "beroepsonderwijsarbeidsmarktaansluitingsonderzoek ".repeat(30).trim();

    const text = poppler(
      "pdftotext",
      await setPdf({ ...report, blocks: [...report.blocks, { is: "paragraph", text: long }] }),
    );

    expect(text).toMatch(/be\u00ad?-?\n?roeps|beroeps-\n|onder-\n|arbeids-\n|markt-\n|aan-\n|slui-\n|zoek/);
    expect(text).toMatch(/^2$/m);
  });
});
