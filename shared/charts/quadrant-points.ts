import { scaleOf } from "../aggregation/exact-counts.ts";
import type { LocalText } from "../kernel/text.ts";
import type { ChartPart, ChartRow, ChartSpec } from "../questions/chart.ts";
import { type Middle, middleOf } from "./median-of.ts";

/** One scale of a quadrant: what it is about and its steps, from little to much. */
export type QuadrantScale = { readonly label: LocalText; readonly steps: readonly LocalText[] };

/** One row of the table in the field: where its middle answers lie, counted from 0; halves where it lies between two. */
export type QuadrantPoint = {
  readonly number: number;
  readonly label: LocalText;
  readonly along: number;
  readonly up: number;
};

export type Quadrant = {
  readonly up: QuadrantScale;
  readonly along: QuadrantScale;
  readonly points: readonly QuadrantPoint[];
  /** Rows of which one of the two middle answers is not known. */
  readonly untold: readonly LocalText[];
};

/** The field of a question with two scales: the first goes up, the second along. Undefined where there are not two. */
export const quadrantOf = ({ rows }: ChartSpec): Quadrant | undefined => {
  const [first, second] = columnsOf(rows);
  if (first === undefined || second === undefined) return undefined;
  const cellOf = (row: string, column: string): ChartRow | undefined =>
    rows.find(({ at }) => at?.row.code === row && at.column.code === column);

  const found = rowsOf(rows).map(({ code, label }) => ({
    label,
    up: middleOf(cellOf(code, first.code)),
    along: middleOf(cellOf(code, second.code)),
  }));
  const told = found.flatMap(({ label, up, along }) =>
    up === undefined || along === undefined ? [] : [{ label, up: between(up), along: between(along) }],
  );
  return {
    up: scaleIn(first, rows),
    along: scaleIn(second, rows),
    points: told.map((point, at) => ({ number: at + 1, ...point })),
    untold: found.flatMap(({ label, up, along }) => (up === undefined || along === undefined ? [label] : [])),
  };
};

const between = ({ lower, upper }: Middle): number => (lower + upper) / 2;

const partsOf =
  (which: "row" | "column") =>
  (rows: readonly ChartRow[]): readonly ChartPart[] => [
    ...new Map(rows.flatMap(({ at }) => (at ? [[at[which].code, at[which]] as const] : []))).values(),
  ];
const rowsOf = partsOf("row");
const columnsOf = partsOf("column");

const scaleIn = ({ code, label }: ChartPart, rows: readonly ChartRow[]): QuadrantScale => ({
  label,
  steps: scaleOf(rows.find(({ at }) => at?.column.code === code)).map((bar) => bar.label),
});
