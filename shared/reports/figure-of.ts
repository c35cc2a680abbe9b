import { readingOf } from "../charts/reading.ts";
import { inLanguage, type Language } from "../kernel/text.ts";
import type { ChartSpec } from "../questions/chart.ts";
import type { Variable } from "../questions/kind.ts";
import type { Question } from "../questions/question.ts";
import type { Stance } from "../responses/response.ts";
import { alternativeOf } from "./alternative.ts";
import { answeredIn, baseOf, groupOf } from "./base.ts";
import type { Figure } from "./block.ts";
import { figureGrid } from "./figure-grid.ts";
import { findingsOf } from "./findings.ts";
import { reasonFor } from "./reasons.ts";
import type { Outcome, Telling } from "./telling.ts";
import { reportWords } from "./words.ts";

/** A figure that has not got its number yet; numbers are given once the whole report is there. */
export type DraftFigure = Omit<Figure, "label" | "anchor">;
export type Silent = { readonly title: string; readonly because: string };

/** What every figure of a report bears. */
export type Bearing = { readonly telling: Telling; readonly source: string; readonly language: Language };

/** Whether anything at all can be drawn; where nothing can, the reason is told instead. */
export const isDrawn = ({ chart }: Outcome): boolean =>
  chart?.rows.some(({ bars }) => bars.some(({ cell }) => cell.shown !== "not")) ?? false;

export const figureOf = (
  question: Question,
  variables: readonly Variable[],
  outcome: Outcome & { readonly chart: ChartSpec },
  { telling, source, language }: Bearing,
): DraftFigure => {
  const { chart, records, stance } = outcome;
  const title = inLanguage(chart.title, language);
  const answered = answeredIn(chart);
  const base = baseOf(groupOf(outcome, telling, language), answered, chart.invited, language);
  const because = reasonsIn(chart, stance, language);
  const findings = [
    ...findingsOf(variables, records, language),
    ...readingOf(chart, language),
    ...(question.visibleIf === undefined ? [] : [reportWords(language).conditional]),
  ];
  return {
    is: "figure",
    title,
    audience: "common",
    base,
    ...(answered && answered.least === answered.most && { n: answered.most }),
    chart,
    findings,
    because: [...because],
    source,
    alternative: alternativeOf(chart, [title, base, ...findings], language),
    table: figureGrid(chart, language),
  };
};

/**
 * Why a question, or a part of it, cannot be drawn, with whom it concerns where there are several groups.
 * @param whole whether nothing of the question can be drawn for that group
 */
export const silentOf = (
  question: Question,
  outcome: Outcome,
  whole: boolean,
  { telling, language }: Bearing,
): Silent => {
  const { disclosed } = outcome.records[0] ?? {};
  const group = groupOf(outcome, telling, language);
  const reason = disclosed?.shown === "withheld" ? disclosed.because : "count-only";
  const sentence = reasonFor(reason, outcome.stance, language);
  const n = disclosed && disclosed.shown !== "withheld" ? disclosed.n : undefined;
  const answered =
    n === undefined ? undefined : baseOf(group, { least: n, most: n }, telling.account.invited, language);
  const told = answered === undefined ? sentence : `${answered}. ${sentence}`;
  return {
    title: inLanguage((whole ? undefined : outcome.chart?.title) ?? question.text, language),
    because: answered === undefined && group !== undefined ? reportWords(language).because(group, told) : told,
  };
};

const reasonsIn = ({ rows }: ChartSpec, stance: Stance, language: Language): readonly string[] => [
  ...new Set(
    rows.flatMap(({ because }) => {
      if (because === undefined) return [];
      const ofSome = because === "band" && rows.length > 1;
      return [ofSome ? reportWords(language).someAlike : reasonFor(because, stance, language)];
    }),
  ),
];
