import { describe, expect, it } from "vitest";
import { renderFile } from "#functions/reports/render-file.ts";
import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import { composeReport } from "#shared/reports/compose.ts";
import { reportFormats } from "#shared/reports/job.ts";
import { oneOfEachShape } from "../../fixtures/questionnaires/one-of-each-shape.ts";
import { releasedWith } from "../../shared/reports/released.ts";

/** Thirty-eight questions of every shape, in eight sections. */
const large: QuestionnaireContent = {
  ...oneOfEachShape,
  sections: Array.from({ length: 8 }, (_, at) => ({ id: `s${at}`, title: { nl: `Onderdeel ${at + 1}` } })),
  questions: Array.from({ length: 38 }, (_, at) => {
    const asked = oneOfEachShape.questions.filter(({ visibleIf }) => visibleIf === undefined);
    const question = asked[at % asked.length] as (typeof asked)[number];
    const byField = at % 2 === 0 && { breakdown: ["omvang"] };
    return { ...question, id: `${question.id}${at}`, section: `s${Math.floor(at / 5)}`, ...byField };
  }),
};

describe("a large report", () => {
  const released = releasedWith({
    content: large,
    kind: "imported-survey",
    asked: 60,
    submitted: 60,
    breakdown: ["omvang"],
    stanceOf: (at) => (at % 4 > 1 ? "unnamed" : "named"),
  });

  it("of 60 organisations, 38 questions and more than 80 figures is made in seconds, in every format", async () => {
    const figures = composeReport(released, "nl").blocks.filter(({ is }) => is === "figure").length;
    const lines: string[] = [];

    for (const format of reportFormats) {
      const begun = performance.now();
      const { length } = await renderFile(format, released, "nl");
      const seconds = (performance.now() - begun) / 1000;
      lines.push(`${format} ${seconds.toFixed(1)} s, ${(length / 1000).toFixed(0)} kB`);
      expect(seconds).toBeLessThan(20);
      expect(length).toBeLessThan(5_000_000);
    }

    process.stdout.write(`60 organisations, 38 questions, ${figures} figures: ${lines.join("; ")}\n`);
    expect(figures).toBeGreaterThan(80);
  });
});
