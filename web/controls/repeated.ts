/** A row on the page: what stands in its cells, under a name of its own so that it can move with the focus in it. */
export type PageRow = { readonly key: number; readonly cells: Readonly<Record<string, unknown>> };

type Cells = PageRow["cells"];
const isCells = (value: unknown): value is Cells =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The rows of a stored answer; what has another shape is as if there were none. */
export const storedRows = (value: unknown): readonly Cells[] =>
  isCells(value) && Array.isArray(value.rows) ? value.rows.filter(isCells) : [];

/** What is stored of the rows on the page: cells in the order of the columns, no empty ones, no empty rows. */
export const filledRows = (rows: readonly PageRow[], columns: readonly string[]): readonly Cells[] =>
  rows
    .map(({ cells }) =>
      Object.fromEntries(
        columns.flatMap((id) => (cells[id] === undefined || cells[id] === null ? [] : [[id, cells[id]] as const])),
      ),
    )
    .filter((cells) => Object.keys(cells).length > 0);

export const sameRows = (some: readonly Cells[], others: readonly Cells[], columns: readonly string[]): boolean => {
  const inOrder = (rows: readonly Cells[]) => rows.map((cells) => columns.map((id) => cells[id] ?? null));
  return JSON.stringify(inOrder(some)) === JSON.stringify(inOrder(others));
};
