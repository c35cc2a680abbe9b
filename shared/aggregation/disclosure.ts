import { bandWidth, type Disclosed, fewestAnswers } from "./record.ts";

/**
 * What may be told of one variable (rule R3), given how many chose each option. Exact counts where at least three did
 * not choose the largest; else only that the largest has all but at most two. With five or more answers at most one
 * option can have all but two, so the band names no option by chance.
 */
export const disclosure = (codes: readonly string[], counts: readonly number[]): Disclosed => {
  const n = sum(counts);
  if (n < fewestAnswers) return { shown: "withheld", because: "too-few" };

  const largest = Math.max(...counts);
  if (largest <= n - bandWidth - 1)
    return { shown: "exact", n, counts: Object.fromEntries(codes.map((code, at) => [code, counts[at] ?? 0])) };
  return { shown: "band", n, option: codes[counts.indexOf(largest)] ?? "", atLeast: n - bandWidth };
};

/** What may be told where only the number of answers may leave the raw answers. */
export const countAlone = (counts: readonly number[]): Disclosed => {
  const n = sum(counts);
  return n < fewestAnswers ? { shown: "withheld", because: "too-few" } : { shown: "count", n };
};

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
