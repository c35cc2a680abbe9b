import { exactCounts, scaleOf } from "../aggregation/exact-counts.ts";
import type { ChartSpec } from "../questions/chart.ts";

/** Between which numbers the average share of an item lies. */
export type MeanShare = { readonly least: number; readonly most: number };

/**
 * For each row where the average share surely lies, in tenths: between the averages of the lower and of the upper ends
 * of the classes, and, where all rows are told, no further than the total leaves to it beside the others. Undefined
 * where a row's counts are not all told.
 */
export const meanShares = ({ rows }: ChartSpec): readonly (MeanShare | undefined)[] => {
  const between = rows.map((row): MeanShare | undefined => {
    const counts = exactCounts(row);
    const divided = counts?.reduce((sum, count) => sum + count, 0) ?? 0;
    if (counts === undefined || divided === 0) return undefined;
    const average = (end: "from" | "to") =>
      scaleOf(row).reduce((sum, bar, at) => sum + (bar.between?.[end] ?? 0) * (counts[at] ?? 0), 0) / divided;
    return { least: average("from"), most: average("to") };
  });
  const total = Math.max(0, ...rows.flatMap((row) => scaleOf(row).map((bar) => bar.between?.to ?? 0)));
  return between.map((mean, at) => {
    if (mean === undefined) return undefined;
    const others = between.filter((_, other) => other !== at);
    const sumOf = (end: keyof MeanShare) => others.reduce((sum, one) => sum + (one?.[end] ?? 0), 0);
    const isWhole = others.every((one) => one !== undefined);
    return {
      least: down(isWhole ? Math.max(mean.least, total - sumOf("most")) : mean.least),
      most: up(isWhole ? Math.min(mean.most, total - sumOf("least")) : mean.most),
    };
  });
};

// Rounded outwards, so that the average never lies beyond what is said; the smallest part keeps sums of fractions exact.
const smallest = 1e-9;
const down = (value: number): number => Math.floor(10 * (value + smallest)) / 10;
const up = (value: number): number => Math.ceil(10 * (value - smallest)) / 10;
