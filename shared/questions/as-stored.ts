/**
 * Brings what a person typed, pasted or ticked into the form in which answers are stored: composed text without control
 * characters (a tab becomes a blank, line ends become `\n`), and null where nothing is left: an empty text, a list or
 * rows without anything in them, no choice. A checking schema refuses; this mends, and is used wherever answers come in from outside.
 */
export const asStored = (value: unknown): unknown => {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return mended(value);
  if (typeof value !== "object" || Array.isArray(value)) return value;

  const fields = Object.entries(value).map(
    ([name, field]) => [name, name === "words" ? mended(field) : storedRows(name, field)] as const,
  );
  const kept = fields.filter(([name, field]) => field !== undefined && !(name === "words" && field === null));
  return kept.length === 0 || kept.some(isEmptied) ? null : Object.fromEntries(kept);
};

/** Rows that people add: each cell as it is stored, without the empty ones, and no row in which nothing is left. */
const storedRows = (name: string, field: unknown): unknown =>
  name === "rows" && Array.isArray(field) ? field.map(storedRow).filter((row) => row !== null) : field;

const storedRow = (row: unknown): unknown => {
  if (typeof row !== "object" || row === null || Array.isArray(row)) return row;
  const cells = Object.entries(row).flatMap(([column, cell]) => {
    const stored = asStored(cell);
    return stored === null ? [] : [[column, stored] as const];
  });
  return cells.length === 0 ? null : Object.fromEntries(cells);
};

const mended = (text: unknown): unknown => {
  if (typeof text !== "string") return text;
  const plain = text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replaceAll(/(?!\n)[\p{Cc}\p{Cs}]/gu, "")
    .normalize("NFC");
  return plain.trim() === "" ? null : plain;
};

const isEmptied = ([name, field]: readonly [string, unknown]): boolean =>
  name !== "words" && (field === null || (typeof field === "object" && Object.keys(field).length === 0));
