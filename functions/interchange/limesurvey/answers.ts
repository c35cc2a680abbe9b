import { parse } from "csv-parse/sync";
import type { MappingNotes } from "#shared/interchange/mapping-note.ts";
import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import { type Cell, type Reading, readerOf, whatCellsHold } from "./cells.ts";
import { type Column, columnsOf } from "./columns.ts";
import type { Survey } from "./structure.ts";

export class UnusableAnswers extends Error {}

/** The answers of one row: which row it was in the file (the first is 1), and what it says by question. */
export type AnswerRow = { readonly row: number; readonly answers: Readonly<Record<string, unknown>> };

export type ReadAnswers = {
  readonly rows: readonly AnswerRow[];
  /** The source's column headers, by question and subquestion code (null: the question itself). */
  readonly headers: ReadonlyMap<string, string>;
};

export const headerKey = (question: string, item: string | null): string => `${question}\n${item ?? ""}`;

/**
 * Reads a file of answers, a row a respondent, a column a (sub)question, cells with codes or labels.
 * @throws UnusableAnswers with one sentence when it is no such file
 */
export const answersFrom = (
  file: string,
  survey: Survey,
  questionnaire: QuestionnaireContent,
  notes: MappingNotes,
): ReadAnswers => {
  const [head = [], ...body] = cellsOf(file);
  const columns = columnsOf(head, survey, notes);
  const asked = new Map(questionnaire.questions.map((question) => [question.id, question]));
  for (const { id } of questionnaire.questions)
    if (!columns.some((column) => column?.question.code === id))
      notes.add({ degree: "left-out", about: "question", where: id, because: "the answers have no column for it" });

  const headers = new Map<string, string>();
  for (const column of columns)
    if (column) headers.set(headerKey(column.question.code, column.subquestion?.code ?? null), column.header);

  const cellsHold = whatCellsHold(
    body.flatMap((cells) =>
      columns.flatMap((column, place) => {
        const question = column && asked.get(column.question.code);
        return question ? [{ text: (cells[place] ?? "").trim(), question }] : [];
      }),
    ),
  );
  const rows = body.map((cells, place) => ({
    row: place + 1,
    answers: rowAnswers(cells, columns, asked, { cellsHold, notes }),
  }));
  return { rows, headers };
};

const cellsOf = (file: string): readonly (readonly string[])[] => {
  try {
    const rows: string[][] = parse(file, { bom: true, skip_empty_lines: true });
    if (rows.length < 2) throw new Error("no rows");
    return rows;
  } catch {
    throw new UnusableAnswers("This is not a comma-separated file with a header and at least one row of answers.");
  }
};

const rowAnswers = (
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  asked: ReadonlyMap<string, Question>,
  reading: Reading,
): Readonly<Record<string, unknown>> => {
  const byQuestion = new Map<string, Cell[]>();
  for (const [place, column] of columns.entries()) {
    const text = (cells[place] ?? "").trim();
    if (column === undefined || !asked.has(column.question.code)) continue;
    const before = byQuestion.get(column.question.code) ?? [];
    byQuestion.set(column.question.code, [...before, { text, column }]);
  }
  const answers: Record<string, unknown> = {};
  for (const [id, given] of byQuestion) {
    const question = asked.get(id);
    if (!question) continue;
    const answer = readerOf(question)(given, question, reading);
    if (answer === undefined) continue;
    const kind = kindOf(question);
    if (kind.answer.safeParse(answer).success) answers[id] = answer;
    else
      reading.notes.add({
        degree: "not-stored",
        about: "answer",
        where: id,
        because: "the answer does not fit the question",
      });
  }
  return answers;
};
