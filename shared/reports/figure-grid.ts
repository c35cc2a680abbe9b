import { fewestForPercentages } from "../aggregation/derived.ts";
import { chartTable } from "../charts/chart-table.ts";
import { shortened } from "../charts/shortened.ts";
import { inLanguage, type Language } from "../kernel/text.ts";
import type { Cell, ChartSpec } from "../questions/chart.ts";
import { cellInWords } from "./alternative.ts";
import type { Grid } from "./block.ts";
import { reportWords } from "./words.ts";

/** The figure in rows and columns: counts, bounds and silences in words; shares where enough organisations answered. */
export const figureGrid = (chart: ChartSpec, language: Language): Grid => {
  const say = reportWords(language);
  const { columns, summary, rows } = chartTable(shortened(chart));
  const isWide = columns.length > 1;
  const withShare = !isWide && rows.some(({ n }) => n !== undefined && n >= fewestForPercentages);
  return {
    corner: isWide ? say.item : say.answer,
    columns: [
      ...columns.map(({ label }) => ({ heading: inLanguage(label, language), numeric: true })),
      ...(withShare ? [{ heading: say.share, numeric: true }] : []),
      ...(isWide ? [{ heading: say.answered, numeric: true }] : []),
      ...(summary ? [{ heading: inLanguage(summary, language), numeric: false }] : []),
    ],
    rows: rows.map(({ label, n, cells, summary: said }) => ({
      heading: inLanguage(label, language),
      cells: [
        ...cells.map((cell) => cellInWords(cell, language)),
        ...(withShare ? [shareOf(cells[0], n)] : []),
        ...(isWide ? [n === undefined ? cellInWords({ shown: "not" }, language) : `${n}`] : []),
        ...(summary ? [said ? inLanguage(said, language) : ""] : []),
      ],
    })),
  };
};

const shareOf = (cell: Cell | undefined, n: number | undefined): string =>
  cell?.shown === "exact" && n !== undefined && n >= fewestForPercentages
    ? `${Math.round((100 * cell.count) / n)} %`
    : "–";
