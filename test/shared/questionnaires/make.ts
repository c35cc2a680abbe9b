import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import type { Question } from "#shared/questions/question.ts";

const options = ["one", "two", "three"].map((id) => ({ id, label: { nl: id } }));

/** Settings with which a question of the kind can be asked. */
const settingsOf: Readonly<Record<string, unknown>> = {
  single: { options, other: true },
  multi: { options },
  likert: { options },
  matrix: { rows: options, options },
};

/** A question about nothing in particular, with what matters to a test filled in. */
export const ask = (id: string, kind = "text", more: Partial<Question> = {}): Question => ({
  id,
  section: "A",
  kind,
  text: { nl: `Vraag ${id}` },
  required: false,
  readBy: kind.endsWith("text") ? "text" : "position",
  settings: settingsOf[kind] ?? {},
  ...more,
});

export const questionnaireOf = (...questions: readonly Question[]): QuestionnaireContent => ({
  version: "1.0.0",
  title: { nl: "Proef" },
  sections: [
    { id: "A", title: { nl: "Eerste onderdeel" } },
    { id: "B", title: { nl: "Tweede onderdeel" } },
  ],
  questions: [...questions],
  leftOut: [],
});
