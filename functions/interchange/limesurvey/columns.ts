import type { MappingNotes } from "#shared/interchange/mapping-note.ts";
import type { Target } from "../expression/target.ts";
import type { Coded, Survey, SurveyQuestion } from "./survey.ts";

/** What one column of an answers file holds: a whole question, or one of its rows, options or places. */
export type Column = { readonly header: string; readonly target: Target };

type Header = { readonly code: string; readonly sub: string | undefined; readonly label: string };

/**
 * `code. text`, `code[sub]. text [label]`, `code[row][scale]`, or a bare `code` or `code[sub]`, as LimeSurvey's exports
 * head their columns.
 */
const headerOf = (header: string): Header | undefined => {
  const match = /^([A-Za-z][A-Za-z0-9_]*)(?:\[([^\]]*)\])?(?:\[([12])\])?(?:\.\s*([\s\S]*))?$/.exec(header.trim());
  if (!match) return undefined;
  const [, code = "", sub, scale, text = ""] = match;
  const label = sub === undefined ? "" : (/\[([^[\]]*)\]\s*(?:\[[^[\]]*\])?\s*$/.exec(text)?.[1] ?? "");
  return { code, sub: scale === undefined ? sub : `${sub}_${Number(scale) - 1}`, label };
};

const alike = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Finds what each column answers: by code, else by label, else by position where the numbers agree. Whatever was not
 * found by code is noted; a column that belongs to nothing is noted as left out.
 * @param targets what the source's names stand for here
 */
export const columnsOf = (
  headers: readonly string[],
  survey: Survey,
  targets: ReadonlyMap<string, Target>,
  notes: MappingNotes,
): readonly (Column | undefined)[] => {
  const byCode = new Map(survey.questions.map((question) => [question.code, question]));
  const parsed = headers.map(headerOf);
  return headers.map((header, place) => {
    const found = parsed[place];
    const question = found && byCode.get(found.code);
    if (!found || !question) {
      notes.add({ about: "column", where: header || `column ${place + 1}`, code: "column-unknown" });
      return undefined;
    }
    const exact = targets.get(found.sub === undefined ? found.code : `${found.code}_${found.sub}`);
    if (exact && (found.sub !== undefined || question.subquestions.length === 0)) return { header, target: exact };
    const siblings = parsed.filter((other) => other?.code === found.code).length;
    const target = approximately(found, question, siblings, targets, (code, what) =>
      notes.add({ about: "column", where: header, code, what }),
    );
    return target && { header, target };
  });
};

const approximately = (
  found: Header,
  question: SurveyQuestion,
  siblings: number,
  targets: ReadonlyMap<string, Target>,
  note: (code: "column-by-label" | "column-by-position" | "column-unfit", what: string) => void,
): Target | undefined => {
  const targetOf = (sub: Coded | undefined) => sub && targets.get(`${question.code}_${sub.code}`);
  const labelled = question.subquestions.filter(({ text }) =>
    [...text.values()].some((words) => alike(words) !== "" && alike(words) === alike(found.label)),
  );
  const byLabel = labelled.length === 1 ? targetOf(labelled[0]) : undefined;
  if (byLabel) {
    note("column-by-label", labelled[0]?.code ?? "");
    return byLabel;
  }
  const positioned = /^\d+$/.test(found.sub ?? "") && siblings === question.subquestions.length;
  const there = positioned ? question.subquestions[Number(found.sub) - 1] : undefined;
  const byPosition = targetOf(there);
  if (byPosition) note("column-by-position", there?.code ?? "");
  else note("column-unfit", "");
  return byPosition;
};
