import { exactCounts, scaleOf } from "../aggregation/exact-counts.ts";
import type { LocalText } from "../kernel/text.ts";
import type { ChartSpec } from "../questions/chart.ts";

/** One drawn part of a row: how many are on one step. `step` is 1–5, its place among the colours from little to much. */
export type StackedPart = { readonly key: string; readonly step: number; readonly isBound: boolean };

export type StackedRow = {
  readonly key: string;
  readonly label: LocalText;
  readonly n: number | undefined;
  /** By the key of a part. */
  readonly lengths: Readonly<Record<string, number>>;
  /** Of what one knows that at least so many chose it. */
  readonly bound: { readonly label: LocalText; readonly count: number } | undefined;
  readonly asides: readonly { readonly label: LocalText; readonly count: number }[];
};

/** The first place is most; of amounts the last class is. */
const isFirstMost = ({ shape }: ChartSpec): boolean => shape === "ranks";

/** The steps of the scale that rows share, in its order, with their colours; and the one of bounds. */
export const stackedParts = (spec: ChartSpec): readonly StackedPart[] => {
  const scale = scaleOf(spec.rows[0]);
  const stepOf = (place: number): number => {
    const share = scale.length < 2 ? 1 : place / (scale.length - 1);
    return 1 + Math.round(4 * (isFirstMost(spec) ? 1 - share : share));
  };
  return [
    ...scale.map(({ code }, place) => ({ key: code, step: stepOf(place), isBound: false })),
    { key: "bound", step: 1, isBound: true },
  ];
};

/** Every row with what is drawn of it: all counts or, hatched, a bound; nothing of what is not told. */
export const stackedRows = (spec: ChartSpec): readonly StackedRow[] =>
  spec.rows.map((row, at) => {
    const counts = exactCounts(row);
    const least = row.bars.filter(({ cell }) => cell.shown === "at-least");
    const [only] = least.length === 1 ? least : [];
    const bound = only?.cell.shown === "at-least" ? { label: only.label, count: only.cell.count } : undefined;
    const isOnScale = only !== undefined && !only.aside;
    return {
      key: row.item ?? `row${at}`,
      label: row.label ?? spec.title,
      n: row.n,
      lengths: {
        ...Object.fromEntries(scaleOf(row).map(({ code }, place) => [code, counts?.[place] ?? 0])),
        ...(bound && isOnScale && { bound: bound.count }),
      },
      bound,
      asides: row.bars.flatMap(({ aside, label, cell }) =>
        aside && cell.shown === "exact" && cell.count > 0 ? [{ label, count: cell.count }] : [],
      ),
    };
  });
