import type { ChartBar, ChartRow } from "../questions/chart.ts";

/** The bars of a row that lie on its scale; asides stand beside it. */
export const scaleOf = (row: ChartRow | undefined): readonly ChartBar[] =>
  (row?.bars ?? []).filter(({ aside }) => !aside);

/** The counts on the scale of a row in order; undefined where one of them is a bound or not told. */
export const exactCounts = (row: ChartRow): readonly number[] | undefined => {
  const counts = scaleOf(row).flatMap(({ cell }) => (cell.shown === "exact" ? [cell.count] : []));
  return counts.length > 0 && counts.length === scaleOf(row).length ? counts : undefined;
};
