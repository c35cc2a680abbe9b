import { headerKey, type ReadAnswers } from "#functions/interchange/limesurvey/answers.ts";
import type { CommonView } from "#shared/aggregation/operations.ts";
import type { EvidenceRecord } from "#shared/aggregation/record.ts";
import { inLanguage, type Language } from "#shared/kernel/text.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { EvidenceFile, SourceRecord } from "./evidence-schema.ts";

/** The released records as a file for other programs, under the source's own codes. */
export const evidenceFile = (
  view: CommonView,
  { headers }: Pick<ReadAnswers, "headers">,
  language: Language,
): EvidenceFile => ({
  release: view.release?.releaseId ?? null,
  basis: view.release?.basis ?? null,
  submitted: view.release?.submitted ?? 0,
  records: view.common.flatMap((item) =>
    item.is === "record" && item.stance === "unnamed" ? [sourceRecord(view, headers, item, language)] : [],
  ),
});

const sourceRecord = (
  view: CommonView,
  headers: ReadonlyMap<string, string>,
  record: EvidenceRecord,
  language: Language,
): SourceRecord => {
  const question = view.questionnaire.questions.find(({ id }) => id === record.question);
  const variable = question && kindOf(question).variables.find(({ item }) => item === record.item);
  return {
    question: record.question,
    item: record.item,
    ...(variable?.itemLabel && { itemLabel: inLanguage(variable.itemLabel, language) }),
    column: headers.get(headerKey(record.question, record.item)) ?? null,
    block: record.block.length === 0 ? "root" : record.block,
    options: Object.fromEntries(
      (variable?.options ?? []).map(({ code, label }) => [code, inLanguage(label, language)]),
    ),
    ...told(record.disclosed),
  };
};

const told = (disclosed: EvidenceRecord["disclosed"]) => {
  switch (disclosed.shown) {
    case "exact":
      return { n: disclosed.n, exact: disclosed.counts };
    case "band":
      return { n: disclosed.n, band: { option: disclosed.option, atLeast: disclosed.atLeast } };
    case "count":
      return { n: disclosed.n, withheld: "count-only" as const };
    case "withheld":
      return { withheld: disclosed.because };
  }
};
