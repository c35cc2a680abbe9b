import type { MappingNotes } from "#shared/interchange/mapping-note.ts";
import type { Coded, Survey, SurveyQuestion } from "./structure.ts";

/** What one column of an answers file holds: a whole question, or one of its subquestions. */
export type Column = {
  readonly header: string;
  readonly question: SurveyQuestion;
  readonly subquestion: Coded | undefined;
};

type Header = { readonly code: string; readonly sub: string | undefined; readonly label: string };

/** `code. text`, `code[sub]. text [label]`, or a bare `code` or `code[sub]`, as LimeSurvey's exports head their columns. */
const headerOf = (header: string): Header | undefined => {
  const match = /^([A-Za-z][A-Za-z0-9_]*)(?:\[([^\]]*)\])?(?:\.\s*([\s\S]*))?$/.exec(header.trim());
  if (!match) return undefined;
  const [, code = "", sub, text = ""] = match;
  const label = sub === undefined ? "" : (/\[([\s\S]*)\]\s*$/.exec(text)?.[1] ?? "");
  return { code, sub, label };
};

const alike = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Finds which question each column answers: by code, else by label, else by position where the numbers agree. Whatever
 * was not found by code is noted; a column that belongs to nothing is noted as left out.
 */
export const columnsOf = (
  headers: readonly string[],
  survey: Survey,
  notes: MappingNotes,
): readonly (Column | undefined)[] => {
  const byCode = new Map(survey.questions.map((question) => [question.code, question]));
  const parsed = headers.map(headerOf);
  return headers.map((header, place) => {
    const found = parsed[place];
    const question = found && byCode.get(found.code);
    if (!found || !question) {
      notes.add({
        degree: "left-out",
        about: "column",
        where: header || `column ${place + 1}`,
        because: "no question has this code",
      });
      return undefined;
    }
    if (question.subquestions.length === 0) return { header, question, subquestion: undefined };
    const siblings = parsed.filter((other) => other?.code === found.code).length;
    const subquestion = subquestionOf(found, question, siblings, header, notes);
    return subquestion && { header, question, subquestion };
  });
};

const subquestionOf = (
  found: Header,
  question: SurveyQuestion,
  siblings: number,
  header: string,
  notes: MappingNotes,
): Coded | undefined => {
  const exact = question.subquestions.find((sub) => sub.code === found.sub);
  if (exact) return exact;

  const labelled = question.subquestions.filter(
    (sub) => alike(sub.text) !== "" && alike(sub.text) === alike(found.label),
  );
  if (labelled.length === 1 && labelled[0]) {
    notes.add({
      degree: "approximate",
      about: "column",
      where: header,
      because: `matched to ${labelled[0].code} by its label`,
    });
    return labelled[0];
  }

  const positioned = /^\d+$/.test(found.sub ?? "") && siblings === question.subquestions.length;
  const there = positioned ? question.subquestions[Number(found.sub) - 1] : undefined;
  if (there) {
    notes.add({
      degree: "approximate",
      about: "column",
      where: header,
      because: `matched to ${there.code} by its position`,
    });
    return there;
  }
  notes.add({
    degree: "left-out",
    about: "column",
    where: header,
    because: "no subquestion fits its code, label or position",
  });
  return undefined;
};
