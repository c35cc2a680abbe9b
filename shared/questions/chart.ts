import type { LocalText } from "../kernel/text.ts";

/** What may be said of one option: its count, a bound, or nothing. A bound is drawn hatched and never as a figure. */
export type Cell =
  | { readonly shown: "exact"; readonly count: number }
  | { readonly shown: "at-least"; readonly count: number }
  | { readonly shown: "at-most"; readonly count: number }
  | { readonly shown: "not" };

export type ChartBar = {
  readonly code: string;
  readonly label: LocalText;
  readonly aside?: true;
  /** The numbers it stands for, both ends included, where it is a class of an amount. */
  readonly between?: { readonly from: number; readonly to: number };
  readonly cell: Cell;
};

export type ChartPart = { readonly code: string; readonly label: LocalText };

/** One row of a chart: a question or one of its items, with its own n (absent where even that may not be shown). */
export type ChartRow = {
  readonly item: string | null;
  readonly label?: LocalText;
  /** Where the item is a cell of a table: its row and its column there. */
  readonly at?: { readonly row: ChartPart; readonly column: ChartPart };
  readonly n?: number;
  readonly bars: readonly ChartBar[];
  /** Why something is not shown, as a code of `aggregation/words`. */
  readonly because?: string;
};

/** Shapes that draw the same rows and can therefore stand in for each other; an author picks one of these. */
export const plainShapes = ["bars", "diverging", "histogram"] as const;

/** All shapes; a kind that has one of its own is drawn in that alone. */
export const chartShapes = [...plainShapes, "quadrant", "ranks", "shares"] as const;

/** A chart in a small closed language; screen, PDF and Word each draw it, none of them computes. */
export type ChartSpec = {
  readonly shape: (typeof chartShapes)[number];
  readonly title: LocalText;
  readonly unit: LocalText;
  readonly invited: number;
  readonly rows: readonly ChartRow[];
};
