import { parse } from "csv-parse/sync";
import type { MappingNotes } from "#shared/interchange/mapping-note.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import type { Target } from "../expression/target.ts";
import { UnreadableSource } from "../source/unreadable.ts";
import { type Cell, type Reading, readerOf, whatCellsHold } from "./cells.ts";
import { type Column, columnsOf } from "./columns.ts";
import type { Survey } from "./survey.ts";

/** The answers of one row: which row it was in the file (the first is 1), and what it says by question. */
export type AnswerRow = { readonly row: number; readonly answers: Readonly<Record<string, unknown>> };

export type ReadAnswers = {
  readonly rows: readonly AnswerRow[];
  /** The source's column headers, by question and item (null: the question itself). */
  readonly headers: ReadonlyMap<string, string>;
};

export const headerKey = (question: string, item: string | null): string => `${question}\n${item ?? ""}`;

/** What a file of answers is read against: the survey as it was read, and what its names became. */
export type AnsweredSurvey = {
  readonly survey: Survey;
  readonly content: Pick<DraftContent, "questions">;
  readonly targets: ReadonlyMap<string, Target>;
};

/**
 * Reads a file of answers, a row a respondent, a column a (sub)question, cells with codes or labels.
 * @throws UnreadableSource when it is no such file
 */
export const answersFrom = (file: string, asked: AnsweredSurvey, notes: MappingNotes): ReadAnswers => {
  const [head = [], ...body] = cellsOf(file);
  const columns = columnsOf(head, asked.survey, asked.targets, notes);
  const answered = new Set(columns.flatMap((column) => column?.target.question.id ?? []));
  for (const { id } of asked.content.questions)
    if (!answered.has(id)) notes.add({ about: "question", where: id, code: "question-without-column" });

  const headers = new Map<string, string>();
  for (const column of columns)
    if (column) headers.set(headerKey(column.target.question.id, column.target.item ?? null), column.header);

  const known = body.flatMap((cells) =>
    columns.flatMap((column, place) =>
      column ? [{ text: (cells[place] ?? "").trim(), column, question: column.target.question }] : [],
    ),
  );
  const reading: Reading = { cellsHold: whatCellsHold(known), notes };
  const rows = body.map((cells, place) => ({ row: place + 1, answers: rowAnswers(cells, columns, reading) }));
  return { rows, headers };
};

const cellsOf = (file: string): readonly (readonly string[])[] => {
  try {
    const rows: string[][] = parse(file, { bom: true, skip_empty_lines: true });
    if (rows.length < 2) throw new Error("no rows");
    return rows;
  } catch {
    throw new UnreadableSource("table-unreadable");
  }
};

const rowAnswers = (
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  reading: Reading,
): Readonly<Record<string, unknown>> => {
  const byQuestion = new Map<Question, Cell[]>();
  for (const [place, column] of columns.entries()) {
    if (column === undefined) continue;
    const { question } = column.target;
    const cell = { text: (cells[place] ?? "").trim(), column };
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), cell]);
  }
  const answers = new Map<string, unknown>();
  for (const [question, given] of byQuestion) {
    const answer = readerOf(question)(given, question, reading);
    if (answer === undefined) continue;
    if (kindOf(question).answer.safeParse(answer).success) answers.set(question.id, answer);
    else reading.notes.add({ about: "answer", where: question.id, code: "answer-unfit" });
  }
  return Object.fromEntries(answers);
};
