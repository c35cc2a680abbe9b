import { exactCounts, scaleOf } from "../aggregation/exact-counts.ts";
import { inLanguage, type Language } from "../kernel/text.ts";
import type { ChartRow } from "../questions/chart.ts";

/** The two answers around the middle, as places on the scale counted from 0; mostly the same one. */
export type Middle = { readonly lower: number; readonly upper: number };

/**
 * The middle of the answers on a scale. Known of counts, and of a bound that more than half of all who answered are on
 * one step.
 */
export const middleOf = (row: ChartRow | undefined): Middle | undefined => {
  if (row === undefined) return undefined;
  const counts = exactCounts(row);
  if (counts === undefined) {
    const most = scaleOf(row).findIndex(
      ({ cell }) => cell.shown === "at-least" && row.n !== undefined && 2 * cell.count > row.n,
    );
    return most === -1 ? undefined : { lower: most, upper: most };
  }
  const ordered = counts.flatMap((count, place) => new Array<number>(count).fill(place));
  const lower = ordered[Math.ceil(ordered.length / 2) - 1];
  const upper = ordered[Math.floor(ordered.length / 2)];
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
};

/** The middle answer in words, or the two around the middle; undefined where it is not known. */
export const medianOf = (row: ChartRow, language: Language): string | undefined => {
  const middle = middleOf(row);
  if (middle === undefined) return undefined;
  return [...new Set([middle.lower, middle.upper])]
    .flatMap((place) => scaleOf(row)[place] ?? [])
    .map(({ label }) => inLanguage(label, language))
    .join(" – ");
};
