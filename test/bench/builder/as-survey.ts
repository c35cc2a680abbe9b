import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import type { Question } from "#shared/questions/question.ts";

type Named = { readonly id: string; readonly label: { readonly nl: string } };
type Settings = { readonly options?: readonly Named[]; readonly rows?: readonly Named[] };

const listed = (things: readonly Named[] = []) => things.map(({ id, label }) => ({ value: id, text: label.nl }));

const elementOf = ({ id, kind, text, settings }: Question): Readonly<Record<string, unknown>> => {
  const { options, rows } = settings as Settings;
  const about = { name: id, title: text.nl };
  if (kind === "single") return { ...about, type: "radiogroup", choices: listed(options) };
  if (kind === "multi") return { ...about, type: "checkbox", choices: listed(options) };
  if (kind === "matrix") return { ...about, type: "matrix", columns: listed(options), rows: listed(rows) };
  if (kind === "number") return { ...about, type: "text", inputType: "number" };
  return { ...about, type: "comment" };
};

/** `q3 == 'o1' || answered(q4)` in the other language. */
const conditionIn = (text: string): string =>
  text
    .replace(/'(\w+)' in (\w+)/g, "{$2} contains '$1'")
    .replace(/answered\((\w+)\)/g, "{$1} notempty")
    .replace(/(?<!\{)\b(q\d+) (==|>=)/g, (_, id: string, sign: string) => `{${id}} ${sign === "==" ? "=" : sign}`)
    .replaceAll("||", "or")
    .replaceAll("&&", "and");

/** The same questionnaire as SurveyJS writes it. */
export const asSurvey = ({ sections, questions }: QuestionnaireContent) => ({
  pages: sections.map((section) => ({
    name: section.id,
    elements: questions
      .filter((question) => question.section === section.id)
      .map((question) => ({
        ...elementOf(question),
        ...(question.visibleIf !== undefined && { visibleIf: conditionIn(question.visibleIf) }),
      })),
  })),
});

/** The same answers as it keeps them. */
export const asData = (answers: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, plain(answer)]));

const plain = (answer: unknown): unknown => {
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.values(answer)[0];
};
