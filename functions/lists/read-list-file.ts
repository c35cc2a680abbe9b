import { Buffer } from "node:buffer";
import { CsvError, parse } from "csv-parse/sync";
import { type ColumnRoles, rolesOf } from "#shared/lists/list-columns.ts";
import type { ReadList } from "#shared/lists/list-report.ts";
import { type FileLine, readLines } from "#shared/lists/read-lines.ts";
import { mostLines, mostListBytes, type UnreadableList } from "#shared/lists/unreadable-list.ts";

/** A file that is no list, with the reason as a code, and the line where there is one. */
export class UnreadableListFile extends Error {
  override readonly name = "UnreadableListFile";
  readonly because: UnreadableList;
  readonly line: number | undefined;

  constructor(because: UnreadableList, line?: number) {
    super(because);
    this.because = because;
    this.line = line;
  }
}

const fail = (because: UnreadableList, line?: number): never => {
  throw new UnreadableListFile(because, line);
};

/**
 * Reads a list from a CSV file: separated by semicolons, commas or tabs, with headings, in UTF-8 or marked UTF-16.
 * Another encoding is refused and not guessed: names with the wrong letters in them would be answered for years.
 * @param roles which column is what; absent where the headings say it
 * @throws UnreadableListFile
 */
export const readListFile = (base64: string, roles?: ColumnRoles): ReadList => {
  if (base64.length > (mostListBytes * 4) / 3 + 4) fail("too-large");
  const text = textOf(Buffer.from(base64, "base64"));
  const [headings, ...lines] = recordsOf(text);
  if (headings === undefined || lines.length === 0) return fail("no-lines");
  const names = headings.cells.slice(0, 40);
  const known = names.map((_, place) => (roles ? (roles[place] ?? null) : (rolesOf(names)[place] ?? null)));
  return { headings: names, roles: known, ...readLines(lines, known) };
};

const textOf = (bytes: Uint8Array): string => {
  if (bytes.byteLength === 0) return fail("empty");
  if (bytes.byteLength > mostListBytes) return fail("too-large");
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  const text = decoded(bytes, encoding);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters it looks for
  return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? fail("not-text") : text;
};

const decoded = (bytes: Uint8Array, encoding: string): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return fail("not-utf-8");
  }
};

const recordsOf = (text: string): readonly FileLine[] => {
  const records: FileLine[] = [];
  try {
    const options = { relax_column_count: true, skip_empty_lines: true, info: true, max_record_size: 20_000 };
    const parsed = parse(text, { ...options, delimiter: delimiterOf(text), to: mostLines + 2 });
    for (const { record, info } of parsed as unknown as readonly Parsed[])
      records.push({ line: info.lines, cells: record });
  } catch (trouble) {
    if (!(trouble instanceof CsvError)) throw trouble;
    fail("quotes-open", typeof trouble.lines === "number" ? trouble.lines : undefined);
  }
  return records.length > mostLines + 1 ? fail("too-many-lines") : records;
};

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/** Whatever stands most often in the line of the headings. */
const delimiterOf = (text: string): string => {
  const [first = ""] = text.split(/\r\n|[\r\n]/, 1);
  const counted = [";", "\t", ","].map((sign) => ({ sign, count: first.split(sign).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).sign;
};
