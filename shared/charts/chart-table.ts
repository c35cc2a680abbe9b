import { exactCounts, scaleOf } from "../aggregation/exact-counts.ts";
import { aggregationWords } from "../aggregation/words.ts";
import type { LocalText } from "../kernel/text.ts";
import type { Cell, ChartBar, ChartRow, ChartSpec } from "../questions/chart.ts";
import { summaries } from "./summaries.ts";

export type TableColumn = { readonly code: string; readonly label: LocalText; readonly aside?: true };

export type TableRow = {
  readonly label: LocalText;
  /** How many answered; absent where even that may not be shown. */
  readonly n?: number;
  /** One per column. */
  readonly cells: readonly Cell[];
  /** What the chart says of the row as a whole. */
  readonly summary?: LocalText;
  readonly because?: string;
};

/** The table behind a chart: a row per option where there is one scale, a row per item where several share one. */
export type ChartTable = {
  readonly columns: readonly TableColumn[];
  /** What the summaries of the rows are; absent where they have none. */
  readonly summary?: LocalText;
  readonly rows: readonly TableRow[];
};

export const chartTable = (spec: ChartSpec): ChartTable => {
  const { title } = spec;
  const rows = spec.shape === "quadrant" ? onOneScale(spec.rows) : spec.rows;
  const [first] = rows;
  if (first && rows.length > 1 && first.bars.length > 1) {
    const columns = columnsOf(rows.map(({ bars }) => bars));
    const summary = summaries(spec);
    return {
      columns,
      ...(summary && { summary: summary.heading }),
      rows: rows.map(({ label = title, bars, ...row }, at) => {
        const said = summary?.rows[at];
        return {
          ...rest(row),
          label,
          cells: columns.map(({ code }) => bars.find((bar) => bar.code === code)?.cell ?? { shown: "not" }),
          ...(said && { summary: said }),
        };
      }),
    };
  }
  const count = { code: "count", label: { nl: aggregationWords("nl").count, en: aggregationWords("en").count } };
  return {
    columns: [count],
    rows: rows.flatMap(({ label, bars, ...row }): readonly TableRow[] =>
      bars.length === 0
        ? [{ ...rest(row), label: label ?? title, cells: [{ shown: "not" }] }]
        : // A row with several options is told option by option, whatever it is about itself.
          bars.map((bar) => ({
            ...rest(row),
            label: bars.length > 1 ? bar.label : (label ?? bar.label),
            cells: [bar.cell],
          })),
    ),
  };
};

const rest = ({ n, because }: { readonly n?: number; readonly because?: string }) => ({
  ...(n !== undefined && { n }),
  ...(because !== undefined && { because }),
});

/** Every option once, in the order in which the rows have them; asides after all steps. */
const columnsOf = (rows: readonly (readonly ChartBar[])[]): readonly TableColumn[] => {
  const columns = new Map<string, TableColumn>();
  for (const { code, label, aside } of rows.flat())
    if (!columns.has(code)) columns.set(code, { code, label, ...(aside && { aside }) });
  return [...columns.values()].toSorted((a, b) => Number(a.aside ?? false) - Number(b.aside ?? false));
};

/** Rows on different scales side by side: their steps share columns by place, under the words of each scale. */
const onOneScale = (rows: readonly ChartRow[]): readonly ChartRow[] => {
  const places = Math.max(0, ...rows.map((row) => scaleOf(row).length));
  const labelAt = (place: number, of: (label: LocalText) => string): string =>
    [...new Set(rows.flatMap((row) => scaleOf(row)[place] ?? []).map(({ label }) => of(label)))].join(" / ");
  const labels = Array.from({ length: places }, (_, place) => ({
    nl: labelAt(place, ({ nl }) => nl),
    en: labelAt(place, ({ nl, en }) => en ?? nl),
  }));
  const asides = columnsOf(rows.map(({ bars }) => bars.filter(({ aside }) => aside)));
  return rows.map((row) => ({
    ...row,
    bars: [
      ...scaleOf(row).map((bar, place) => ({ ...bar, code: `step-${place}`, label: labels[place] ?? bar.label })),
      // What one scale does not offer nobody chose there.
      ...asides.map(({ code, label }) => ({
        ...(row.bars.find((bar) => bar.code === code) ?? { code, label, cell: exactCounts(row) ? none : silent }),
        aside: true as const,
      })),
    ],
  }));
};

const none: Cell = { shown: "exact", count: 0 };
const silent: Cell = { shown: "not" };
