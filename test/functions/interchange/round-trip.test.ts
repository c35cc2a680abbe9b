import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeIn } from "#functions/interchange/take-in.ts";
import { exportForm } from "#functions/interchange/xlsform/export-form.ts";
import { canonical } from "#shared/kernel/canonical.ts";
import type { DraftContent, DraftQuestion } from "#shared/questionnaires/draft.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";

const asDraft = ({ version, ...content }: ReturnType<(typeof templates.all)[number]["content"]>): DraftContent => ({
  ...content,
  optionSets: content.optionSets ?? [],
});

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
