import { chartTable } from "#shared/charts/chart-table.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import { DataTable } from "../ui/data-table.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Caption } from "./caption.tsx";
import { shownCell } from "./shown-cell.ts";
import { resultWords } from "./words.ts";

/** The records of a question as a table: every count, bound and silence in words. */
export const RecordTable = ({ chart, caption }: { chart: ChartSpec; caption: string }) => {
  const say = useWords(resultWords);
  const language = useLanguage();
  const { columns, summary, rows } = chartTable(chart);
  return (
    <DataTable
      caption={<Caption of={inLanguage(chart.title, language)}>{caption}</Caption>}
      rows={rows}
      rowKey={(row) => row.label.nl}
      narrow="scroll"
      columns={[
        {
          key: "label",
          heading: columns.length > 1 ? say.item : say.answer,
          namesRow: true,
          cell: (row) => inLanguage(row.label, language),
        },
        ...columns.map((column, place) => ({
          key: column.code,
          heading: inLanguage(column.label, language),
          numeric: true,
          cell: (row: (typeof rows)[number]) => {
            const cell = row.cells[place];
            return cell === undefined ? "" : shownCell(cell, language);
          },
        })),
        ...(columns.length > 1
          ? [{ key: "n", heading: say.answered, numeric: true, cell: (row: (typeof rows)[number]) => row.n ?? "–" }]
          : []),
        ...(summary
          ? [
              {
                key: "summary",
                heading: inLanguage(summary, language),
                cell: (row: (typeof rows)[number]) => (row.summary ? inLanguage(row.summary, language) : ""),
              },
            ]
          : []),
      ]}
    />
  );
};
