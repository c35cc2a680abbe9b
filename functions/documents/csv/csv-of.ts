import { stringify } from "csv-stringify/sync";
import { cellText } from "../type/cell-text.ts";

/** What stands in a cell: a text, a number, or nothing. */
export type Cell = string | number | null;

/** What a spreadsheet may take for the beginning of a formula, whatever invisible stands before it. */
const formula = /^[\s\p{Cf}\p{Z}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** Text that stays text: an apostrophe keeps every spreadsheet from reading it as a formula. */
export const neutralised = (text: string): string => {
  const line = cellText(text);
  return formula.test(line) ? `'${line}` : line;
};

/**
 * Rows as the text of a file in Dutch habits: semicolons, decimal commas, a mark at the beginning by which Excel knows
 * UTF-8, and lines that end as Excel ends them. Numbers are numbers; no text can become a formula.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? neutralised(cell) : cell))),
    {
      bom: true,
      delimiter: ";",
      record_delimiter: "windows",
      escape_formulas: true,
      cast: { number: (value) => String(value).replace(".", ",") },
    },
  );
