import { describe, expect, it } from "vitest";
import { paperPdf } from "#functions/interchange/paper/paper-pdf.ts";
import { composePaper } from "#shared/interchange/paper/compose-paper.ts";
import type { Language } from "#shared/kernel/text.ts";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
import { pdfObjects } from "../../../support/pdf-objects.ts";
import { findsPoppler, poppler } from "../../../support/poppler.ts";
import { controls, hostile, longWord, syntax } from "../../reports/hostile.ts";

const at = "2027-01-14T09:30:00.000Z";
const version = { is: "version", version: "1.0.0" } as const;
const exploration = (language: Language = "nl") =>
  composePaper(toDraft(templates.one("sector-exploration").content("sociaal")), version, language);

describe("a questionnaire on paper as a PDF", () => {
  it("is made for readers who cannot see it, and is the same when it is made again", async () => {
    const [once, again] = await Promise.all([paperPdf(exploration(), at), paperPdf(exploration(), at)]);

    expect(pdfObjects(once)).toContain("pdfuaid");
    expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
  });

  it.each(templates.all.map(({ name }) => name))("can be made of %s in both languages", async (name) => {
    const content = toDraft(templates.one(name).content("sociaal"));

    for (const language of ["nl", "en"] as const) {
      const pdf = await paperPdf(composePaper(content, version, language), at);

      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
    }
  });

  it("prints hostile texts as texts", async () => {
    const content = toDraft(hostile);
    const [question] = content.questions;
    const texts = [...syntax, ...controls, longWord.slice(0, 5000)];
    const questions = texts.map((nl, place) => ({
      ...question,
      ...{ id: `h${place}`, section: "s0", kind: "text", text: { nl: nl.slice(0, 4000) }, settings: {} },
    })) as typeof content.questions;

    const both = await Promise.all(
      [content, { ...content, questions }].map((one) => paperPdf(composePaper(one, { is: "draft" }, "nl"), at)),
    );

    for (const pdf of both) expect(pdf.length).toBeGreaterThan(20_000);
    expect(pdfObjects(both[1] ?? new Uint8Array())).not.toMatch(/\/S\s*\/(URI|JavaScript|Launch)\b/);
  });
});

describe.skipIf(!findsPoppler())("(with poppler) the questionnaire as another program sees it", () => {
  it("has a title, sections, questions as headings, lists of boxes, and tables with header cells", async () => {
    const pdf = await paperPdf(exploration(), at);

    const facts = poppler("pdfinfo", pdf);
    const structure = poppler("pdfinfo", pdf, "-struct");
    const count = (tag: RegExp) => structure.match(tag)?.length ?? 0;

    expect(facts).toMatch(/Tagged:\s+yes/);
    expect(facts).toMatch(/Title:\s+Sectorale verkenning/);
    expect(count(/^ *H1\b/gm)).toBe(exploration().chapters.length + 1);
    const parts = exploration().chapters.flatMap((chapter) => chapter.parts);
    expect(count(/^ *H[23]\b/gm)).toBe(parts.length);
    expect(count(/^ *H3\b/gm)).toBe(parts.filter((part) => part.is === "question" && part.ofElement).length);
    expect(count(/^ *Table\b/gm)).toBe(count(/^ *THead\b/gm));
    expect(count(/^ *TH\b/gm)).toBe(count(/\/Scope \/Column/g));
    expect(count(/^ *LI\b/gm)).toBeGreaterThan(30);
  });

  it("says every question and every option", async () => {
    const text = poppler("pdftotext", await paperPdf(exploration("en"), at)).replaceAll(/\s+/g, " ");

    for (const { parts } of exploration("en").chapters)
      for (const part of parts) if (part.is === "question") expect(text).toContain(part.text.slice(0, 30));
    expect(text).toMatch(/Page 1 of \d+/);
  });
});
