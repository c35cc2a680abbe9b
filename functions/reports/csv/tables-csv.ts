import { stringify } from "csv-stringify/sync";
import type { Language } from "#shared/kernel/text.ts";
import { type ExportCell, exportOf } from "#shared/reports/export.ts";
import { exportWords } from "#shared/reports/export-words.ts";
import type { Released } from "#shared/reports/report.ts";
import { cellText } from "../type/cell-text.ts";

/** What a spreadsheet may take for the beginning of a formula, whatever invisible stands before it. */
const formula = /^[\s\p{Cf}\p{Z}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** Text that stays text: an apostrophe keeps every spreadsheet from reading it as a formula. */
export const neutralised = (text: string): string => {
  const line = cellText(text);
  return formula.test(line) ? `'${line}` : line;
};

/**
 * All tables of a release as one file in Dutch habits: semicolons, decimal commas, a mark at the beginning by which
 * Excel knows UTF-8, and lines that end as Excel ends them. Numbers are numbers; no text can become a formula.
 */
export const tablesCsv = (released: Released, language: Language): Uint8Array => {
  const { columns, sections } = exportOf(released, language);
  const { release, section } = exportWords(language);
  const header = [release, section, ...columns.map(({ heading }) => heading)];
  const rows = sections.flatMap(({ title, rows }) => rows.map((row) => [released.release.releaseId, title, ...row]));
  return new TextEncoder().encode(csvOf([header, ...rows]));
};

/** Rows as the text of a file. */
export const csvOf = (rows: readonly (readonly ExportCell[])[]): string =>
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
