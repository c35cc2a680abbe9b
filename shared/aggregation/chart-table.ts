import type { LocalText } from "../kernel/text.ts";
import type { Cell, ChartBar, ChartSpec } from "../questions/chart.ts";
import { aggregationWords } from "./words.ts";

export type TableColumn = { readonly code: string; readonly label: LocalText; readonly aside?: true };

export type TableRow = {
  readonly label: LocalText;
  /** How many answered; absent where even that may not be shown. */
  readonly n?: number;
  /** One per column. */
  readonly cells: readonly Cell[];
  readonly because?: string;
};

/** The table behind a chart: a row per option where there is one scale, a row per item where several share one. */
export type ChartTable = { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] };

export const chartTable = ({ rows, title }: ChartSpec): ChartTable => {
  const [first] = rows;
  if (first && rows.length > 1 && first.bars.length > 1) {
    const columns = columnsOf(rows.map(({ bars }) => bars));
    return {
      columns,
      rows: rows.map(({ label = title, bars, ...row }) => ({
        ...rest(row),
        label,
        cells: columns.map(({ code }) => bars.find((bar) => bar.code === code)?.cell ?? { shown: "not" }),
      })),
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

/** Every option once, in the order in which the rows have them. */
const columnsOf = (rows: readonly (readonly ChartBar[])[]): readonly TableColumn[] => {
  const columns = new Map<string, TableColumn>();
  for (const { code, label, aside } of rows.flat())
    if (!columns.has(code)) columns.set(code, { code, label, ...(aside && { aside }) });
  return [...columns.values()];
};
