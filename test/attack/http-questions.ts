import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";

const label = (id: string) => ({ id, label: { nl: id } });
const question = (id: string, more: object) =>
  ({ id, section: "a", text: { nl: `Vraag ${id}?` }, required: false, readBy: "position", ...more }) as never;

/** One question of every class and shape of record. */
export const asked: QuestionnaireContent = {
  version: "1.0.0",
  title: { nl: "Vijf vragen" },
  sections: [{ id: "a", title: { nl: "Alles" } }],
  questions: [
    question("q", { kind: "single", settings: { options: ["a", "b", "c", "d"].map(label) } }),
    question("uses", { kind: "multi", settings: { options: ["one", "two", "always"].map(label) } }),
    question("share", {
      kind: "number",
      readBy: "figure",
      settings: {
        min: 0,
        max: 99,
        classes: [
          { ...label("low"), from: 0, to: 49 },
          { ...label("high"), from: 50, to: 99 },
        ],
      },
    }),
    question("why", { kind: "text", readBy: "text", settings: { maxLength: 500 } }),
    question("aside", { kind: "text", readBy: "confidential", settings: { maxLength: 500 } }),
  ],
  leftOut: [],
};
