import { cellOf, percentage, total } from "../aggregation/derived.ts";
import type { EvidenceRecord } from "../aggregation/record.ts";
import { inLanguage, type Language } from "../kernel/text.ts";
import { kindOf } from "../questions/index.ts";
import type { Question } from "../questions/question.ts";
import { responseStatuses } from "../rounds/round.ts";
import { roundWords } from "../rounds/words.ts";
import { blockInWords } from "./base.ts";
import { dayIn } from "./day.ts";
import { exportWords } from "./export-words.ts";
import { reasonFor } from "./reasons.ts";
import type { Released } from "./report.ts";
import { tellingOf } from "./telling.ts";
import { reportWords } from "./words.ts";

/** What stands in a cell; null is an empty one. A number is a number, whatever the file makes of it. */
export type ExportCell = string | number | null;
export type ExportColumn = { readonly heading: string; readonly isNumber: boolean };

/** A release as rows for other programs: one for each option of each record, in the order of the questionnaire. */
export type Export = {
  readonly columns: readonly ExportColumn[];
  readonly sections: readonly { readonly title: string; readonly rows: readonly (readonly ExportCell[])[] }[];
  /** What one must know to read the rows, a name and what belongs to it. */
  readonly notes: readonly (readonly [name: string, value: ExportCell])[];
};

export const exportOf = (released: Released, language: Language): Export => {
  const say = exportWords(language).columns;
  const { questionnaire, common } = released;
  const records = common.filter((item) => item.is === "record");
  const text = (heading: string): ExportColumn => ({ heading, isNumber: false });
  const number = (heading: string): ExportColumn => ({ heading, isNumber: true });
  return {
    columns: [
      ...[say.code, say.question, say.itemCode, say.item, say.group, say.block, say.answerCode, say.answer].map(text),
      ...[say.n, say.count, say.atLeast, say.atMost, say.share].map(number),
      text(say.note),
    ],
    sections: questionnaire.sections.map(({ id, title }) => ({
      title: inLanguage(title, language),
      rows: questionnaire.questions
        .filter(({ section }) => section === id)
        .flatMap((question) =>
          records
            .filter((record) => record.question === question.id)
            .flatMap((record) => rowsOf(question, record, language)),
        ),
    })),
    notes: notesOf(released, language),
  };
};

/** One row per option; a record that tells of none has one row, with the reason. */
const rowsOf = (question: Question, record: EvidenceRecord, language: Language): readonly (readonly ExportCell[])[] => {
  const { disclosed, stance, block, item } = record;
  const variable = kindOf(question).variables.find((one) => one.item === item);
  const which: readonly ExportCell[] = [
    question.id,
    inLanguage(question.text, language),
    item,
    variable?.itemLabel ? inLanguage(variable.itemLabel, language) : null,
    reportWords(language).group[stance],
    blockInWords(block, language) ?? null,
  ];
  if (disclosed.shown === "withheld")
    return [[...which, null, null, null, null, null, null, null, reasonFor(disclosed.because, stance, language)]];
  if (disclosed.shown === "count")
    return [[...which, null, null, disclosed.n, null, null, null, null, reasonFor("count-only", stance, language)]];

  return (variable?.options ?? []).map(({ code, label }) => {
    const cell = cellOf(disclosed, code);
    const between = disclosed.shown === "band" ? total([disclosed], [code]) : undefined;
    const share = percentage(disclosed, code);
    return [
      ...which,
      code,
      inLanguage(label, language),
      disclosed.n,
      cell.shown === "exact" ? cell.count : null,
      between?.atLeast ?? null,
      between?.atMost ?? null,
      share === undefined ? null : Math.round(share * 10) / 10,
      disclosed.shown === "band" ? reasonFor("band", stance, language) : null,
    ];
  });
};

const notesOf = (released: Released, language: Language): Export["notes"] => {
  const { title, release, closedAt, questionnaire } = released;
  const say = exportWords(language).notes;
  const { statuses } = roundWords(language);
  const { account } = tellingOf(released);
  return [
    [say.title, inLanguage(title, language)],
    [say.release, release.releaseId],
    [say.basis, release.basis],
    [say.closed, dayIn(language, closedAt)],
    [say.released, dayIn(language, release.confirmedAt ?? release.preparedAt)],
    [say.version, questionnaire.version],
    [say.invited, account.invited],
    ...responseStatuses.map((status) => [statuses[status], account.counts[status]] as const),
    ...say.reading.split("\n").map((line, place) => [place === 0 ? say.howToRead : "", line] as const),
  ];
};
