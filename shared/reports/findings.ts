import { isTick } from "../aggregation/chart-of.ts";
import { median } from "../aggregation/derived.ts";
import type { Disclosed, EvidenceRecord } from "../aggregation/record.ts";
import { inLanguage, type Language } from "../kernel/text.ts";
import type { Variable } from "../questions/kind.ts";
import { reportWords } from "./words.ts";

type Known = { readonly variable: Variable; readonly disclosed: Disclosed };

/**
 * What can be read off one question's records in a sentence: the middle of a scale, or what was chosen most where one
 * option clearly was. Of several rows on one scale nothing is said: each has its own.
 */
export const findingsOf = (
  variables: readonly Variable[],
  records: readonly EvidenceRecord[],
  language: Language,
): readonly string[] => {
  const known = variables.flatMap((variable): readonly Known[] => {
    const record = records.find(({ item }) => item === variable.item);
    return record && !variable.countOnly ? [{ variable, disclosed: record.disclosed }] : [];
  });
  const [only] = known;
  if (only && known.length === 1 && !isTick(only.variable)) {
    const isScale = only.variable.scale === "ordinal" || only.variable.scale === "classes";
    return isScale ? middleOf(only, language) : only.variable.scale === "nominal" ? mostOf(only, language) : [];
  }
  return known.every(({ variable }) => isTick(variable)) ? mostTicked(known, language) : [];
};

const labelIn = ({ variable }: Known, code: string, language: Language): string => {
  const option = variable.options.find((one) => one.code === code);
  return option ? inLanguage(option.label, language) : code;
};

const middleOf = (known: Known, language: Language): readonly string[] => {
  const { findings } = reportWords(language);
  const [one, other] = (median(known.disclosed, known.variable.options) ?? []).map((code) =>
    labelIn(known, code, language),
  );
  if (one === undefined) return [];
  return [other === undefined ? findings.middle(one) : findings.between(one, other)];
};

type Counted = { readonly label: string; readonly count: number };

/** The one with the largest count; undefined where two share it, or nobody chose anything. */
const clearlyMost = (counted: readonly Counted[]): Counted | undefined => {
  const [first, second] = counted.toSorted((a, b) => b.count - a.count);
  return first && first.count > 0 && first.count !== second?.count ? first : undefined;
};

const mostOf = (known: Known, language: Language): readonly string[] => {
  const { disclosed } = known;
  if (disclosed.shown !== "exact") return [];
  const counted = Object.entries(disclosed.counts).map(([code, count]) => ({
    label: labelIn(known, code, language),
    count,
  }));
  const most = clearlyMost(counted);
  return most ? [reportWords(language).findings.most(most.label, most.count, disclosed.n)] : [];
};

/** Said only where every option has a count: beside a bound nobody knows which is the largest. */
const mostTicked = (known: readonly Known[], language: Language): readonly string[] => {
  const exact = known.flatMap(({ variable, disclosed }) =>
    disclosed.shown === "exact" && variable.itemLabel
      ? [{ label: inLanguage(variable.itemLabel, language), count: disclosed.counts.yes ?? 0, n: disclosed.n }]
      : [],
  );
  const most = exact.length === known.length ? clearlyMost(exact) : undefined;
  const n = exact[0]?.n ?? 0;
  return most ? [reportWords(language).findings.mentioned(most.label, most.count, n)] : [];
};
