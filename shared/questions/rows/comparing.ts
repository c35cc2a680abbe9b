import type { Comparable, ConditionValue, RowField } from "../kind.ts";
import type { Column, RowsSettings } from "./column.ts";
import { columnKind } from "./column-kinds.ts";
import type { RowsAnswer } from "./row.ts";

const asked = (column: Column) => {
  const kind = columnKind(column);
  return { kind, settings: kind.settings.parse(column.settings) };
};

const fieldOf = (column: Column): RowField | undefined => {
  const { kind, settings } = asked(column);
  const compares = kind.compares(settings);
  return compares.is === "number" || compares.is === "option" ? compares : undefined;
};

/** Rows are called 1, 2, 3 …; their fields are the columns in which one option or one figure is given. */
export const rowsCompare = ({ columns, max }: RowsSettings): Comparable => ({
  is: "rows",
  rows: Array.from({ length: max }, (_, place) => String(place + 1)),
  fields: Object.fromEntries(
    columns.flatMap((column) => {
      const field = fieldOf(column);
      return field ? [[column.id, field]] : [];
    }),
  ),
});

export const comparableRows = ({ columns }: RowsSettings, { rows }: RowsAnswer): ConditionValue => {
  const fields = columns.filter((column) => fieldOf(column) !== undefined);
  const valueIn = (column: Column, cell: unknown): readonly [string, string | number][] => {
    const { kind, settings } = asked(column);
    const value = cell === undefined ? undefined : kind.comparable(settings, cell);
    return value?.is === "scalar" && typeof value.value !== "boolean" ? [[column.id, value.value]] : [];
  };
  return {
    is: "rows",
    rows: Object.fromEntries(
      rows.map((row, place) => [
        String(place + 1),
        Object.fromEntries(fields.flatMap((column) => valueIn(column, row[column.id]))),
      ]),
    ),
  };
};
