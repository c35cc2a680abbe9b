import type { AnswerRow } from "#functions/interchange/limesurvey/answers.ts";
import type { MappingNote } from "#shared/interchange/mapping-note.ts";
import { stillOpen } from "#shared/questionnaires/completeness.ts";
import type { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import { visibleQuestions } from "#shared/questionnaires/visibility.ts";

const headings: Readonly<Record<MappingNote["degree"], string>> = {
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
  const incomplete = rows.filter(({ answers }) => stillOpen(questionnaire, answers).length > 0);
  const sections = (Object.keys(headings) as MappingNote["degree"][]).map((degree) => {
    const lines = notes.filter((note) => note.degree === degree).map(lineOf);
    return `${headings[degree]}: ${lines.length}\n${lines.join("\n")}\n`;
  });
  return [
    `${questionnaire.title.nl}`,
    `${questionnaire.questions.length} questions taken over, ${questionnaire.leftOut.length} left out; ${rows.length} rows of answers.\n`,
    ...sections,
    `Answers to questions that their row's conditions hide (kept in the draft, not counted): ${sum(hidden)}`,
    ...hidden.map(([id, count]) => `- ${id}: ${count}`),
    `\nRows that leave a required, visible question open (accepted, as historical answers): ${incomplete.length} of ${rows.length}`,
    ...incomplete.map(
      (row) =>
        `- row ${row.row}: ${stillOpen(questionnaire, row.answers)
          .map(({ question }) => question)
          .join(", ")}`,
    ),
    "",
  ].join("\n");
};

const lineOf = ({ about, where, because, times }: MappingNote): string =>
  `- ${about} ${where}: ${because}${times > 1 ? ` (${times} times)` : ""}`;

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
