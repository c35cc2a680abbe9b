import type { LocalText } from "../kernel/text.ts";
import { type Cell, type ChartBar, type ChartRow, type ChartSpec, plainShapes } from "../questions/chart.ts";
import { type AskedKind, kindOf } from "../questions/index.ts";
import type { Variable } from "../questions/kind.ts";
import type { Question } from "../questions/question.ts";
import { cellOf } from "./derived.ts";
import { rankPoints } from "./rank-points.ts";
import type { Disclosed, EvidenceRecord } from "./record.ts";
import { aggregationWords, type Because } from "./words.ts";

const isPlain = (shape: ChartSpec["shape"]): boolean => (plainShapes as readonly string[]).includes(shape);

type ChartedKind = Pick<AskedKind, "chart" | "variables">;

/**
 * The chart of a question's records in one block and of one stance; undefined where the question has none. Computes from
 * records alone: what a record does not tell is a bound or nothing in the chart too, and the order follows what it tells.
 */
export const chartOf = (
  question: Question,
  records: readonly EvidenceRecord[],
  invited: number,
  { chart, variables }: ChartedKind = kindOf(question),
): ChartSpec | undefined => {
  const byItem = new Map(records.filter((record) => record.question === question.id).map((r) => [r.item, r.disclosed]));
  const known = variables.flatMap((variable) => {
    const disclosed = byItem.get(variable.item);
    return disclosed ? [{ variable, disclosed }] : [];
  });
  const [first] = known;
  if (chart === "none" || first === undefined) return undefined;
  const followed = known.every(({ variable }) => variable.both) ? first.variable.cell?.column : undefined;
  const shape = followed ? "bars" : (isPlain(chart) && question.chart) || chart;

  const rows = known.map(({ variable, disclosed }) => row(variable, disclosed));
  return {
    shape,
    title: followed ? subtitled(question.text, followed.label) : question.text,
    unit: { nl: aggregationWords("nl").organisations, en: aggregationWords("en").organisations },
    invited,
    rows: known.every(({ variable }) => isTick(variable))
      ? rows.toSorted((a, b) => floor(b.bars[0]) - floor(a.bars[0]))
      : shape === "ranks"
        ? rows.toSorted((a, b) => (rankPoints(b)?.points ?? -1) - (rankPoints(a)?.points ?? -1))
        : rows,
  };
};

/** A question's records, those apart that follow from others: they are a figure of their own. */
export const chartedParts = (
  question: Question,
  records: readonly EvidenceRecord[],
  { variables }: ChartedKind = kindOf(question),
): readonly (readonly EvidenceRecord[])[] => {
  const following = new Set(variables.filter(({ both }) => both).map(({ item }) => item));
  return [false, true]
    .map((isFollowing) => records.filter(({ item }) => following.has(item) === isFollowing))
    .filter((part) => part.length > 0);
};

const subtitled = (text: LocalText, part: LocalText): LocalText => ({
  nl: `${text.nl} (${part.nl})`,
  en: `${text.en ?? text.nl} (${part.en ?? part.nl})`,
});

/** One option of a multi-select, ticked or not: of the two only the ticks are drawn, the rest of n being the others. */
export const isTick = ({ item, scale }: Variable): boolean => item !== null && scale === "binary";

const row = (variable: Variable, disclosed: Disclosed): ChartRow => {
  const options = variable.countOnly ? [] : variable.options;
  const bars = options.map((option): ChartBar => ({ ...option, cell: cellOf(disclosed, option.code) }));
  const because = becauseOf(disclosed);
  return {
    item: variable.item,
    ...(variable.itemLabel && {
      label: variable.both ? (variable.cell?.row.label ?? variable.itemLabel) : variable.itemLabel,
    }),
    ...(variable.cell && { at: variable.cell }),
    ...(disclosed.shown !== "withheld" && { n: disclosed.n }),
    bars: isTick(variable) ? bars.slice(0, 1) : variable.scale === "nominal" ? byValue(bars) : bars,
    ...(because && { because }),
  };
};

/** Options without an order of their own stand by value, the largest first, asides last. */
const byValue = (bars: readonly ChartBar[]): readonly ChartBar[] =>
  bars.toSorted((a, b) => Number(a.aside ?? false) - Number(b.aside ?? false) || floor(b) - floor(a));

/** What is surely there, by which bars are ordered. */
const floor = (bar: ChartBar | undefined): number => {
  const cell: Cell = bar?.cell ?? { shown: "not" };
  return cell.shown === "exact" || cell.shown === "at-least" ? cell.count : -1;
};

const becauseOf = (disclosed: Disclosed): Because | undefined =>
  disclosed.shown === "withheld"
    ? disclosed.because
    : disclosed.shown === "count"
      ? "count-only"
      : disclosed.shown === "band"
        ? "band"
        : undefined;
