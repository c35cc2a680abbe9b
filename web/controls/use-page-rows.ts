import { useRef, useState } from "react";
import { filledRows, type PageRow, sameRows, storedRows } from "./repeated.ts";

type Wanted = { readonly columns: readonly string[]; readonly least: number };

/**
 * The rows on the page. Blank rows stand there and are stored nowhere; what a colleague changed meanwhile takes the place
 * of what stood there.
 * @param least how many rows are shown at least
 */
export const usePageRows = (value: unknown, { columns, least }: Wanted) => {
  const next = useRef(0);
  const named = (cells: PageRow["cells"]): PageRow => {
    next.current += 1;
    return { key: next.current, cells };
  };
  const withBlanks = (rows: readonly PageRow[]): readonly PageRow[] => [
    ...rows,
    ...Array.from({ length: Math.max(0, least - rows.length) }, () => named({})),
  ];
  const [rows, setRows] = useState(() => withBlanks(storedRows(value).map(named)));
  const stored = storedRows(value);
  if (!sameRows(filledRows(rows, columns), stored, columns)) {
    const kept = rows.filter(({ cells }) => filledRows([{ key: 0, cells }], columns).length > 0);
    setRows(withBlanks(stored.map((cells, place) => ({ key: kept[place]?.key ?? named({}).key, cells }))));
  }
  return { rows, setRows, blank: () => named({}) };
};
