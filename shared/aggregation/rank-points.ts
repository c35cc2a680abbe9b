import type { ChartRow } from "../questions/chart.ts";
import { exactCounts } from "./exact-counts.ts";

/** What an option earned: the first of k places counts for k, the last for 1; and how many gave it any place. */
export type RankPoints = { readonly points: number; readonly chosen: number };

/** Undefined where not every count is told: of bounds no sum is made. */
export const rankPoints = (row: ChartRow): RankPoints | undefined => {
  const counts = exactCounts(row);
  if (counts === undefined) return undefined;
  return {
    points: counts.reduce((sum, count, at) => sum + count * (counts.length - at), 0),
    chosen: counts.reduce((sum, count) => sum + count, 0),
  };
};
