import { parse } from "csv-parse/browser/esm/sync";
import { stringify } from "csv-stringify/browser/esm/sync";
import { defused, fused } from "#shared/interchange/answers/defused.ts";

/** More than answers to any questionnaire take, in characters and rows. */
export const mostCharacters = 4_000_000;
const mostRows = 2_000;

/** Rows as the text of a file in Dutch habits, with the mark by which Excel knows UTF-8; nothing in it is a formula. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? defused(cell) : cell))),
    {
      ...{ bom: true, delimiter: ";", record_delimiter: "windows", quoted_string: true },
      cast: { number: (value) => String(value).replace(".", ",") },
    },
  );

/** The rows of such a text, also after a spreadsheet has kept it with commas or tabs; undefined where it is no table. */
export const csvRows = (text: string): readonly (readonly string[])[] | undefined => {
  if (text.length > mostCharacters) return undefined;
  try {
    const rows: string[][] = parse(text, {
      ...{ bom: true, delimiter: [";", ",", "\t"], relax_column_count: true, skip_empty_lines: true, to: mostRows },
      max_record_size: mostCharacters,
    });
    return rows.map((row) => row.map(fused));
  } catch {
    return undefined;
  }
};
