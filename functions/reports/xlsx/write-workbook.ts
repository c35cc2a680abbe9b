import { type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { light } from "#shared/charts/palette.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { ExportCell } from "#shared/reports/export.ts";
import { cellText } from "../../documents/type/cell-text.ts";

/** A sheet of plain cells: a row of headings, then rows of texts and numbers. There is no way to write a formula. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly width: number; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly ExportCell[])[];
};

export type Workbook = { readonly title: string; readonly at: Instant; readonly sheets: readonly Sheet[] };

/** A workbook as a file of Excel. Nothing in it says who made it; the same workbook gives the same bytes. */
export const writeWorkbook = ({ title, at, sheets }: Workbook): Promise<Uint8Array> => {
  const names = sheetNames(sheets.map(({ name }) => name));
  return writeXlsx({
    sheets: sheets.map((sheet, place) => written(sheet, names[place] ?? "")),
    properties: { title: literal(title), created: new Date(at), modified: new Date(at) },
  });
};

const heading: CellStyle = {
  font: { bold: true, color: { rgb: light.roles.paper.slice(1) } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: light.roles.brand.slice(1) } },
  alignment: { vertical: "top", wrapText: true },
};

const written = ({ columns, rows }: Sheet, name: string): WriteSheet => {
  const headings = columns.map((column) => literal(column.heading));
  return {
    name,
    columns: columns.map(({ width, isNumber }) => ({
      width,
      style: { alignment: { vertical: "top", wrapText: !isNumber } },
    })),
    rows: [headings, ...rows.map((row) => row.map((cell) => (typeof cell === "string" ? literal(cell) : cell)))],
    cells: new Map(headings.map((value, column) => [`0,${column}`, { value, style: heading }])),
    freezePane: { rows: 1 },
    ...(rows.length > 0 && { autoFilter: { range: `A1:${letterOf(columns.length)}${rows.length + 1}` } }),
  };
};

/** `_x0041_` in a file means the letter A; whoever wrote just that gets it back as written. */
const literal = (text: string): string => cellText(text).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");

/** Excel takes at most 31 characters, not these, and no name twice, whatever its case. */
const sheetNames = (wanted: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return wanted.map((name, place) => {
    const plain = cellText(name)
      .replace(/[[\]:*?/\\'"]/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    const short = plain.slice(0, 31).trim() || `${place + 1}`;
    const own = taken.has(short.toLowerCase()) ? `${short.slice(0, 26).trim()} ${place + 1}` : short;
    taken.add(own.toLowerCase());
    return own;
  });
};

/** 1 → A, 27 → AA. */
const letterOf = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letterOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
