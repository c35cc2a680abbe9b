import { readXlsx, type Sheet } from "hucre/xlsx";
import { decodeText } from "../source/decode-text.ts";
import { UnreadableSource } from "../source/unreadable.ts";
import type { Form, FormRow } from "./form.ts";

/** More rows and columns than any questionnaire has; a list of choices may be long. */
const most = { rows: 20_000, columns: 400, sheetBytes: 30 * 1024 * 1024 } as const;

/** Whether an archive holds a workbook at all. */
export const isWorkbook = (files: ReadonlyMap<string, Uint8Array>): boolean => files.has("xl/workbook.xml");

/**
 * Reads the sheets of an XLSForm. The archive has been opened within its bounds before; of what it holds only texts and
 * numbers are read, and of a formula the value that it last gave.
 * @throws UnreadableSource
 */
export const readForm = async (bytes: Uint8Array, files: ReadonlyMap<string, Uint8Array>): Promise<Form> => {
  for (const [name, content] of files) refuseUnsound(name, content);
  const sheets = await sheetsOf(bytes);
  const find = (name: string) => sheets.find((sheet) => sheet.name.trim().toLowerCase() === name);
  const survey = find("survey");
  if (survey === undefined) throw new UnreadableSource("archive-lacks-survey");
  const choices = find("choices") ?? find("external_choices");
  const settings = find("settings");
  const [first] = settings ? rowsOf(settings) : [];
  return {
    survey: rowsOf(survey),
    choices: choices ? rowsOf(choices) : [],
    settings: first ?? new Map(),
    formulas: [survey, choices, settings].reduce((sum, sheet) => sum + (sheet ? formulasIn(sheet) : 0), 0),
  };
};

/** The reader of spreadsheets is not asked to meet definitions, nor a million rows. */
const refuseUnsound = (name: string, content: Uint8Array): void => {
  if (!/\.(xml|rels|vml)$/i.test(name)) return;
  if (content.byteLength > most.sheetBytes) throw new UnreadableSource("archive-too-large", name);
  const text = decodeText(content).text;
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new UnreadableSource("markup-with-definitions", name);
  if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name) && rowsIn(text) > most.rows)
    throw new UnreadableSource("too-many-rows");
};

const rowsIn = (sheet: string): number => {
  let count = 0;
  for (let at = sheet.indexOf("<row"); at >= 0 && count <= most.rows; at = sheet.indexOf("<row", at + 4)) count += 1;
  return count;
};

const sheetsOf = async (bytes: Uint8Array): Promise<readonly Sheet[]> => {
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: false, maxRows: most.rows });
    return sheets;
  } catch {
    throw new UnreadableSource("table-unreadable");
  }
};

const formulasIn = ({ cells }: Sheet): number =>
  [...(cells?.values() ?? [])].filter(({ formula }) => formula !== undefined).length;

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
};

const rowsOf = ({ rows }: Sheet): readonly FormRow[] => {
  const [head = [], ...body] = rows;
  const headings = head.slice(0, most.columns).map((cell) => textOf(cell).trim());
  return body
    .map((cells) => new Map(headings.map((heading, at) => [heading, textOf(cells[at])])))
    .map((row) => new Map([...row].filter(([heading, text]) => heading !== "" && text !== "")))
    .filter((row) => row.size > 0);
};
