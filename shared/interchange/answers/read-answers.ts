import { canonical } from "../../kernel/canonical.ts";
import type { Day } from "../../kernel/time.ts";
import { answerIssue } from "../../questionnaires/answer-issue.ts";
import type { Answers } from "../../questionnaires/questionnaire.ts";
import { asStored } from "../../questions/as-stored.ts";
import type { ControlSpec } from "../../questions/control.ts";
import { kindOf } from "../../questions/index.ts";
import type { Question } from "../../questions/question.ts";
import { answersFormat, aroundColumns } from "./answer-table.ts";
import { answerFrom, looksLikeNumber } from "./leaves.ts";

/** What becomes of one question: an answer where there was none, in the place of another, the same, or none that fits. */
export type TakenAnswer = {
  readonly question: string;
  readonly becomes: "new" | "replaced" | "same" | "unfit";
  /** What would be stored; absent where it does not fit. */
  readonly value?: unknown;
};
export type ReadAnswers = {
  readonly answers: readonly TakenAnswer[];
  /** Columns that are no question of this questionnaire. */
  readonly unknown: readonly string[];
  /** Questions that the file has no answer to; theirs stay as they are. */
  readonly without: readonly string[];
};
export type AnswersUnreadable = "other-format" | "no-rows" | "several-rows";

/** What an answer is read with. */
type Reading = {
  readonly questions: readonly Question[];
  readonly response: string;
  /** What stands now. */
  readonly before: Answers;
  readonly today: Day;
};

/**
 * Reads a table of answers for one response: its own row, or the only one there is. Nothing is taken over silently: each
 * column and each question is told of.
 */
export const readAnswers = (
  [head = [], ...rows]: readonly (readonly string[])[],
  { questions, response, before, today }: Reading,
): { readonly ok: true; readonly value: ReadAnswers } | { readonly ok: false; readonly because: AnswersUnreadable } => {
  const records = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  if (head[0] !== aroundColumns[0] || records.some(([format]) => format !== answersFormat))
    return { ok: false, because: "other-format" };
  if (records.length === 0) return { ok: false, because: "no-rows" };
  const own = records.find(([, of]) => of === response) ?? (records.length === 1 ? records[0] : undefined);
  if (own === undefined) return { ok: false, because: "several-rows" };

  const known = new Map(questions.map((question) => [question.id, question]));
  const cells = new Map<string, { readonly path: readonly string[]; readonly text: string }[]>();
  const unknown: string[] = [];
  for (const [at, column] of head.entries()) {
    if (at < aroundColumns.length) continue;
    const text = own[at] ?? "";
    const [question = "", ...path] = column.split(/\]?\[|\]$/).filter((step) => step !== "");
    if (!known.has(question) || path.some((step) => step in {})) unknown.push(column);
    else if (text !== "") cells.set(question, [...(cells.get(question) ?? []), { path, text }]);
  }
  return {
    ok: true,
    value: {
      answers: questions.flatMap((question) => {
        const found = cells.get(question.id);
        return found ? [taken(question, found, before[question.id], today)] : [];
      }),
      unknown,
      without: questions.filter(({ id }) => !cells.has(id)).map(({ id }) => id),
    },
  };
};

const taken = (
  question: Question,
  cells: readonly { readonly path: readonly string[]; readonly text: string }[],
  before: unknown,
  today: Day,
): TakenAnswer => {
  const { control } = kindOf(question);
  const value = asStored(answerFrom(cells, (path, text) => isFigureAt(control, path) && looksLikeNumber(text)));
  const isUnfit = value === null || answerIssue(question, value, today) !== undefined;
  if (isUnfit) return { question: question.id, becomes: "unfit" };
  const becomes = before === undefined || before === null ? "new" : isSame(before, value) ? "same" : "replaced";
  return { question: question.id, becomes, value };
};

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** Whether a number is what stands at a place of an answer, going by how it is filled in. */
const isFigureAt = (control: ControlSpec, path: readonly string[]): boolean => {
  if (control.control === "figure") return path.length === 0;
  if (control.control === "shares") return path[0] === "shares";
  if (control.control !== "repeat") return false;
  const column = control.columns.find(({ id }) => id === path[2]);
  return column !== undefined && isFigureAt(column.control, path.slice(3));
};
