import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeIn } from "#functions/interchange/take-in.ts";
import { exportForm } from "#functions/interchange/xlsform/export-form.ts";
import { importReport } from "#shared/interchange/report.ts";
import { canonical } from "#shared/kernel/canonical.ts";
import type { DraftContent, DraftQuestion } from "#shared/questionnaires/draft.ts";
import { ownFile } from "#shared/questionnaires/read-own-file.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";

const asDraft = ({ version, ...content }: ReturnType<(typeof templates.all)[number]["content"]>): DraftContent => ({
  ...content,
  optionSets: content.optionSets ?? [],
});

/** Our own file as the page downloads it. */
const ownOut = (content: DraftContent): Uint8Array =>
  new Uint8Array(Buffer.from(`${JSON.stringify(ownFile(content), null, 2)}\n`));

const outAndIn = async (content: DraftContent) => takeIn(await exportForm(content));

describe("a questionnaire that goes out as a form and comes in again", () => {
  it.each(templates.all.map((template) => [template.name, template] as const))(
    "is the same: %s",
    async (_, template) => {
      const content = asDraft(template.content("sociaal"));

      const { content: again, notes } = await outAndIn(content);

      expect(canonical(again)).toBe(canonical(content));
      expect(notes).toEqual([]);
    },
  );

  it("is the same, whatever its words and settings are", async () => {
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
    const text = fc.record({ nl: words, en: words }, { requiredKeys: ["nl"] });
    const [template] = templates.all;
    if (template === undefined) throw new Error("there is no template");
    const { questions: known, ...around } = asDraft(template.content("sociaal"));
    const changed = (question: DraftQuestion) =>
      fc.record({ text, required: fc.boolean() }).map((over): DraftQuestion => ({ ...question, ...over }));

    await fc.assert(
      fc.asyncProperty(
        fc.subarray(known, { minLength: 1 }).chain((some) => fc.tuple(...some.map(changed))),
        text,
        async (questions, title) => {
          const content: DraftContent = { ...around, title, questions };

          const { content: again } = await outAndIn(content);

          expect(canonical(again)).toBe(canonical(content));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a questionnaire that goes out as our own file and comes in again", () => {
  it.each(templates.all.map((template) => [template.name, template] as const))(
    "is the same, and every question is said to be: %s",
    async (_, template) => {
      const content = asDraft(template.content("sociaal"));

      const taken = await takeIn(ownOut(content));

      expect(canonical(taken.content)).toBe(canonical(content));
      expect(importReport(taken).questions.map(({ degree }) => degree)).toEqual(content.questions.map(() => "exact"));
    },
  );

  it("is the same, whatever its words are, also where they are not written yet", async () => {
    const words = fc.string({ unit: "grapheme", maxLength: 60 });
    const [template] = templates.all;
    if (template === undefined) throw new Error("there is no template");
    const content = asDraft(template.content("sociaal"));

    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ nl: words, en: words }), { minLength: 1, maxLength: 8 }), async (texts) => {
        const questions = content.questions.map((question, at) => ({ ...question, text: texts[at] ?? question.text }));

        const { content: again } = await takeIn(ownOut({ ...content, questions }));

        expect(canonical(again)).toBe(canonical({ ...content, questions }));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["cut off", (text: string) => text.slice(0, -40), "own-broken"],
    ["of another program", () => '{"surveyjs": true}', "own-other"],
    ["of a later version", (text: string) => text.replace('"formatVersion": 1', '"formatVersion": 2'), "own-newer"],
    ["with a name that means something to an object", (text: string) => `{"__proto__": ${text}}`, "own-broken"],
    [
      "with a question of a wrong shape",
      (text: string) => text.replace('"required": true', '"required": 7'),
      "own-broken",
    ],
    ["nested without end", () => `{"a":${"[".repeat(200_000)}`, "own-broken"],
    ["of a million questions", () => `{"a":[${"1,".repeat(1_000_000)}1]}`, "own-too-large"],
  ] as const)("is refused within seconds when it is %s", async (_, broken, because) => {
    const [template] = templates.all;
    const text = new TextDecoder().decode(ownOut(asDraft((template ?? templates.one("")).content("sociaal"))));
    const from = performance.now();

    await expect(takeIn(new Uint8Array(Buffer.from(broken(text))))).rejects.toMatchObject({ because });

    expect(performance.now() - from).toBeLessThan(2000);
  });
});
