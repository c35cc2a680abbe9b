// biome-ignore-all lint/a11y/noRedundantRoles: a browser may drop them once style sheets turn rows into cards
import { Fragment, type Key, type ReactNode, useId } from "react";
import { useOverflowing } from "./use-overflowing.ts";
import "./data-table.css";

export type Column<R> = {
  readonly key: string;
  readonly heading: string;
  readonly cell: (row: R) => ReactNode;
  /** Numbers stand right, in figures of equal width. */
  readonly numeric?: boolean | undefined;
  /** Names the row; one column at most, as a rule the first. */
  readonly namesRow?: boolean | undefined;
};

type DataTableProps<R> = {
  readonly caption: ReactNode;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => Key;
  /** On a narrow screen: `cards` for lists of things, `scroll` where columns are compared with each other. */
  readonly narrow?: "cards" | "scroll" | undefined;
  /** Stands there when there are no rows. */
  readonly empty?: ReactNode;
};

/** Rows of equal shape under a caption, with headers that name their column or row. */
export const DataTable = <R,>({ caption, columns, rows, rowKey, narrow = "cards", empty }: DataTableProps<R>) => {
  const captionId = useId();
  const [box, overflows] = useOverflowing<HTMLElement>();
  return (
    <section className="table-box" ref={box} aria-labelledby={captionId} tabIndex={overflows ? 0 : undefined}>
      <table className="table" role="table" data-narrow={narrow}>
        <caption id={captionId}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} scope="col" role="columnheader" data-numeric={column.numeric || undefined}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column) => (
                <Fragment key={column.key}>
                  {column.namesRow ? (
                    <th scope="row" role="rowheader">
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td role="cell" data-heading={column.heading} data-numeric={column.numeric || undefined}>
                      {column.cell(row)}
                    </td>
                  )}
                </Fragment>
              ))}
            </tr>
          ))}
          {rows.length === 0 && empty !== undefined && (
            <tr role="row">
              <td role="cell" colSpan={columns.length}>
                {empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
};
