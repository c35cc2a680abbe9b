import type { AnswerRow } from "#functions/interchange/limesurvey/answers.ts";
import type { MappingNote } from "#shared/interchange/mapping-note.ts";
import { noteSentence } from "#shared/interchange/note-words.ts";
import { type OpenQuestion, stillOpen } from "#shared/questionnaires/completeness.ts";
import type { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import { visibleQuestions } from "#shared/questionnaires/visibility.ts";

const headings: Readonly<Record<Exclude<MappingNote["degree"], "exact">, string>> = {
  "not-stored": "Could not be stored",
  "left-out": "Left out",
  approximate: "Taken over approximately",
};

/** What came across how: every thing that was not exact is named, with its reason. Nothing of an answer is repeated. */
export const importReport = (
  questionnaire: Questionnaire,
  rows: readonly AnswerRow[],
  notes: readonly MappingNote[],
): string => {
  const hidden = countHidden(questionnaire, rows);
  const open = rows.map(({ row, answers }) => ({ row, questions: stillOpen(questionnaire, answers) }));
  const empty = openRows(open, (one) => !missesWordsOnly(one));
  const unfinished = openRows(open, missesWordsOnly);
  const sections = (Object.keys(headings) as (keyof typeof headings)[]).map((degree) => {
    const lines = notes.filter((note) => note.degree === degree).map(lineOf);
    return `${headings[degree]}: ${lines.length}\n${lines.join("\n")}\n`;
  });
  return [
    `${questionnaire.title.nl}`,
    `${questionnaire.questions.length} questions taken over, ${questionnaire.leftOut.length} left out; ${rows.length} rows of answers.\n`,
    ...sections,
    `Answers to questions that their row's conditions hide (kept in the draft, not counted): ${sum(hidden)}`,
    ...hidden.map(([id, count]) => `- ${id}: ${count}`),
    `\nRows that leave a required, visible question, or a row of it, empty (accepted, as historical answers): ${empty.length} of ${rows.length}`,
    ...empty,
    `\nRows with “other” without the words that belong to it (accepted too): ${unfinished.length} of ${rows.length}`,
    ...unfinished,
    "",
  ].join("\n");
};

/** The published cells of “other” hold no words; that is another thing than leaving a question empty. */
const missesWordsOnly = ({ items }: OpenQuestion): boolean =>
  items.length > 0 && items.every((item) => item === "words");

type OpenRow = { readonly row: number; readonly questions: readonly OpenQuestion[] };

const openRows = (rows: readonly OpenRow[], which: (open: OpenQuestion) => boolean): readonly string[] =>
  rows.flatMap(({ row, questions }) => {
    const found = questions.filter(which).map(({ question }) => question);
    return found.length === 0 ? [] : [`- row ${row}: ${found.join(", ")}`];
  });

const lineOf = ({ about, where, times, ...note }: MappingNote): string =>
  `- ${about} ${where}: ${noteSentence(note, "en")}${times > 1 ? ` (${times} times)` : ""}`;

const countHidden = (
  questionnaire: Questionnaire,
  rows: readonly AnswerRow[],
): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const { answers } of rows) {
    const visible = visibleQuestions(questionnaire, answers);
    for (const id of Object.keys(answers)) if (!visible.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts];
};

const sum = (counts: readonly (readonly [string, number])[]): number =>
  counts.reduce((total, [, count]) => total + count, 0);
