import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import type { Question } from "#shared/questions/question.ts";

const named = (count: number, letter: string) =>
  Array.from({ length: count }, (_, at) => ({ id: `${letter}${at}`, label: { nl: `Keuze ${letter}${at}` } }));

const sorts = [
  { kind: "single", readBy: "position", settings: { options: named(5, "o") } },
  { kind: "multi", readBy: "position", settings: { options: named(5, "o") } },
  { kind: "matrix", readBy: "position", settings: { rows: named(5, "r"), options: named(5, "o") } },
  { kind: "number", readBy: "figure", settings: {} },
  { kind: "long-text", readBy: "text", settings: {} },
] as const;

/** What a condition on a question of that sort asks. */
const asks = (at: number): string =>
  [`q${at} == 'o1'`, `'o1' in q${at}`, `answered(q${at})`, `q${at} >= 10`, `answered(q${at})`][at % sorts.length] ?? "";

/** So many questions of five sorts in ten sections; every third depends on the two before it. */
export const manyQuestions = (count: number): QuestionnaireContent => ({
  version: "1.0.0",
  title: { nl: "Veel vragen", en: "Many questions" },
  sections: Array.from({ length: 10 }, (_, at) => ({ id: `s${at}`, title: { nl: `Onderdeel ${at + 1}` } })),
  questions: Array.from({ length: count }, (_, at): Question => {
    const { kind, readBy, settings } = sorts[at % sorts.length] ?? sorts[0];
    return {
      ...{ id: `q${at}`, section: `s${Math.floor((at * 10) / count)}`, kind, readBy, settings },
      text: { nl: `Vraag nummer ${at + 1} over hoe het gaat`, en: `Question number ${at + 1}` },
      required: false,
      ...(at % 3 === 2 && { visibleIf: `${asks(at - 2)} ${at % 2 === 0 ? "||" : "&&"} ${asks(at - 1)}` }),
    };
  }),
  leftOut: [],
});

/** An answer to every other question, of its own sort. */
export const someAnswers = (count: number): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`q${at}`, given[at % given.length]] as const).filter(
      (_, at) => at % 2 === 0,
    ),
  );

const given = [
  { choice: "o1" },
  { choices: ["o1", "o3"] },
  { rows: { r0: "o1", r1: "o2" } },
  12,
  "Het gaat goed.",
] as const;
