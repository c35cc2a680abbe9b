import type { Grid } from "#shared/reports/block.ts";
import { DataTable } from "../ui/data-table.tsx";

/** Rows and columns of a report as a table on the page. */
export const GridTable = ({ grid, caption }: { grid: Grid; caption: string }) => (
  <DataTable
    caption={caption}
    rows={grid.rows}
    rowKey={(row) => row.heading}
    narrow="scroll"
    columns={[
      { key: "heading", heading: grid.corner, namesRow: true, cell: (row) => row.heading },
      ...grid.columns.map((column, place) => ({
        key: `${place} ${column.heading}`,
        heading: column.heading,
        numeric: column.numeric,
        cell: (row: Grid["rows"][number]) => row.cells[place],
      })),
    ]}
  />
);
