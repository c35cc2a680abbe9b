import { exactSolver } from "#functions/aggregation/exact-solver.ts";
import type { Bound, Solver, Sum } from "#shared/aggregation/gate/integer-program.ts";

/** A table as an attacker sees it: which cells add up to which margins, and what is known of single cells. */
export type Table = {
  readonly cells: number;
  /** Cells that together make a known number. */
  readonly margins: readonly { readonly cells: readonly number[]; readonly is: number }[];
};

/** From least to most that a hidden cell can be; the same twice where it is known. */
export type Feasible = readonly [least: number, most: number];

export type Auditor = {
  readonly interval: (table: Table, cell: number) => Feasible;
};

export const auditor = async (): Promise<Auditor> => {
  const solve: Solver = await exactSolver();
  return {
    interval: ({ cells, margins }, cell) => {
      const bounds = margins.map(
        ({ cells: parts, is }): Bound => ({ sum: parts.map((part) => [part, 1]), atLeast: is, atMost: is }),
      );
      const largest = (sum: Sum): number => {
        const solved = solve({ numbers: cells, bounds, largest: sum });
        if (solved.is !== "largest") throw new Error(`a table that ${solved.is}`);
        return solved.value;
      };
      return [0 - largest([[cell, -1]]), largest([[cell, 1]])];
    },
  };
};

/** The table with the cells that are not hidden as known margins of one. */
export const published = (
  values: readonly number[],
  sums: readonly (readonly number[])[],
  hidden: readonly number[],
): Table => ({
  cells: values.length,
  margins: [
    ...sums.map((cells) => ({ cells, is: cells.reduce((sum, cell) => sum + (values[cell] ?? 0), 0) })),
    ...values.flatMap((is, cell) => (hidden.includes(cell) ? [] : [{ cells: [cell], is }])),
  ],
});

/** All sets of some of these, smallest first where nothing else orders them. */
export const subsets = <T>(of: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: 2 ** of.length }, (_, set) => of.filter((_, at) => set & (1 << at))).sort(
    (one, other) => one.length - other.length,
  );

const largestFirst = (contributions: readonly number[]): readonly number[] => contributions.toSorted((a, b) => b - a);

/** p %-rule: unsafe where the second largest can estimate the largest to within p per cent. */
export const isUnsafeByShare = (total: number, contributions: readonly number[], p: number): boolean => {
  const [first = 0, second = 0] = largestFirst(contributions);
  return total - first - second < (p / 100) * first;
};

/** (n, k)-dominance: unsafe where the n largest make more than k per cent. */
export const isDominated = (total: number, contributions: readonly number[], n: number, k: number): boolean =>
  largestFirst(contributions)
    .slice(0, n)
    .reduce((sum, one) => sum + one, 0) >
  (k / 100) * total;
