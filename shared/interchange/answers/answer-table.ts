import type { Answers } from "../../questionnaires/questionnaire.ts";
import type { Question } from "../../questions/question.ts";
import { type Leaf, leavesOf } from "./leaves.ts";

/** In every file of answers, in its first column: by this it is known again. */
export const answersFormat = "sectorspiegel-answers-1";
export const aroundColumns = ["format", "response"] as const;

export type Recorded = { readonly response: string; readonly answers: Answers };

/** `v4[rows][r1]`: the question, then the way to the value in its answer. */
export const columnOf = (question: string, path: readonly string[]): string =>
  question + path.map((step) => `[${step}]`).join("");

/**
 * Answers as a table: a row for each response, a column for each value. Every question has a column, also where it was
 * answered by nobody. `docs/answers-format.md` explains it.
 */
export const answerTable = (
  questions: readonly Pick<Question, "id">[],
  records: readonly Recorded[],
): { readonly head: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] } => {
  const taken = records.map(({ answers }) => questions.map(({ id }) => leavesOf(answers[id])));
  const columns = questions.flatMap(({ id }, at) => {
    const paths = new Map(taken.flatMap((of) => (of[at] ?? []).map(({ path }) => [columnOf(id, path), path] as const)));
    return paths.size === 0 ? [{ at, column: id }] : [...paths.keys()].map((column) => ({ at, column }));
  });
  const valueIn = (leaves: readonly Leaf[], question: string, column: string) =>
    leaves.find(({ path }) => columnOf(question, path) === column)?.value ?? "";
  return {
    head: [...aroundColumns, ...columns.map(({ column }) => column)],
    rows: records.map(({ response }, row) => [
      answersFormat,
      response,
      ...columns.map(({ at, column }) => valueIn(taken[row]?.[at] ?? [], questions[at]?.id ?? "", column)),
    ]),
  };
};
