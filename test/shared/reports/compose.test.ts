import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { fewestAnswers } from "#shared/aggregation/record.ts";
import type { Block } from "#shared/reports/block.ts";
import { composeReport } from "#shared/reports/compose.ts";
import { Report } from "#shared/reports/report.ts";
import { oneOfEachShape } from "../../fixtures/questionnaires/one-of-each-shape.ts";
import { expectGolden } from "../../support/golden.ts";
import { reportAsText } from "./as-text.ts";
import { releasedWith } from "./released.ts";

const ofImport = { content: oneOfEachShape, kind: "imported-survey" } as const;
const blocksOf = <Is extends Block["is"]>({ blocks }: Report, is: Is) =>
  blocks.filter((block): block is Extract<Block, { is: Is }> => block.is === is);

/** Of a sector exploration, with its gates: made once for all who look at it. */
const explored = releasedWith();

describe("the report of a release", () => {
  // Its rankings go through the gate, which takes seconds.
  it("tells a sector exploration after the outline of its kind, in Dutch", { timeout: 120_000 }, () => {
    const report = composeReport(releasedWith({ asked: 34, submitted: 30 }), "nl");

    expectGolden("reports/sector-exploration.nl.txt", reportAsText(report));
  });

  it("tells any other questionnaire section by section, in English too", () => {
    const report = composeReport(releasedWith({ ...ofImport, stanceOf: () => "unnamed" }), "en");

    expectGolden("reports/one-of-each-shape.en.txt", reportAsText(report));
  });

  it("tells a breakdown block by block", () => {
    const released = releasedWith({
      ...ofImport,
      asked: 34,
      submitted: 30,
      breakdown: ["omvang"],
      stanceOf: () => "named",
    });

    const bases = blocksOf(composeReport(released, "nl"), "figure").map(({ base }) => base);

    expect(bases.some((base) => base.startsWith("omvang: groot: "))).toBe(true);
    expect(bases.some((base) => base.startsWith("omvang: klein: "))).toBe(true);
  });

  it("is the same, to the letter, however often it is composed", () => {
    const [once, again] = [explored, structuredClone(explored)].map((released) =>
      JSON.stringify(composeReport(released, "nl")),
    );

    expect(once).toBe(again);
  });

  it("says once of a group of fewer than five that nothing is told of it, and draws nothing of it", () => {
    const report = composeReport(releasedWith({ ...ofImport, stanceOf: (at) => (at < 3 ? "unnamed" : "named") }), "nl");

    const told = JSON.stringify(report);
    expect(told.match(/Minder dan vijf organisaties antwoordden zonder naam/g)).toHaveLength(1);
    expect(blocksOf(report, "figure").some(({ base }) => base.includes("Zonder naam"))).toBe(false);
  });

  it("speaks plainly: none of the words of the trade", () => {
    for (const language of ["nl", "en"] as const) {
      const told = JSON.stringify(composeReport(explored, language));

      expect(told).not.toMatch(/blokregel|stratum|\bframe\b|\bcohort\b/i);
    }
  });
});

describe("every report", () => {
  const anyRelease = fc
    .record({
      asked: fc.integer({ min: 0, max: 24 }),
      share: fc.float({ min: 0, max: 1, noNaN: true }),
      mod: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ asked, share, mod }) =>
      releasedWith({
        ...ofImport,
        asked,
        submitted: Math.floor(asked * share),
        stanceOf: (at) => (at % mod === 0 ? "named" : "unnamed"),
      }),
    );

  it("is made of declared blocks, never passes over a level of headings, and points at each thing once", () => {
    fc.assert(
      fc.property(anyRelease, (released) => {
        const report = composeReport(released, "nl");

        z.parse(Report, report);
        const levels = blocksOf(report, "heading").map(({ level }) => level);
        const anchors = report.blocks.flatMap((block) => ("anchor" in block ? [block.anchor] : []));
        expect(levels[0]).toBe(1);
        expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
        expect(new Set(anchors).size).toBe(anchors.length);
      }),
      { numRuns: 60 },
    );
  });

  it("tells every closed question of a group of five or more, as a figure or with the reason why not", () => {
    fc.assert(
      fc.property(anyRelease, (released) => {
        const report = composeReport(released, "nl");

        const told = new Set([
          ...blocksOf(report, "figure").map(({ title }) => title),
          ...blocksOf(report, "silence").flatMap(({ items }) => items.flatMap(({ titles }) => titles)),
        ]);
        const shown = released.common.flatMap((item) =>
          item.is === "record" && item.disclosed.shown !== "withheld" ? [item.stance] : [],
        );
        const closed = released.questionnaire.questions.filter(({ readBy }) => readBy !== "text");
        if (shown.length > 0) for (const { text } of closed) expect(told).toContain(text.nl);
      }),
      { numRuns: 60 },
    );
  });

  it("gives no figure about fewer than five, and every figure its base, source and words", () => {
    fc.assert(
      fc.property(anyRelease, (released) => {
        const [, ...ofAnswers] = blocksOf(composeReport(released, "nl"), "figure");

        for (const { n, chart, source, alternative, title, audience } of ofAnswers) {
          expect(n ?? fewestAnswers).toBeGreaterThanOrEqual(fewestAnswers);
          expect(chart.rows.every((row) => row.n === undefined || row.n >= fewestAnswers)).toBe(true);
          expect(source).toContain(released.release.releaseId.slice(4, 12));
          expect(alternative).toContain(title);
          expect(audience).toBe("common");
        }
      }),
      { numRuns: 60 },
    );
  });
});
