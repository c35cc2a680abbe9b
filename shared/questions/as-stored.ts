/**
 * Brings what a person typed, pasted or ticked into the form in which answers are stored: composed text without control
 * characters (a tab becomes a blank, line ends become `\n`), and null where nothing is left: an empty text, no ticks, no
 * rows, no choice. A checking schema refuses; this mends, and is used wherever answers come in from outside.
 */
export const asStored = (value: unknown): unknown => {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return mended(value);
  if (typeof value !== "object" || Array.isArray(value)) return value;

  const fields = Object.entries(value).map(
    ([name, field]) => [name, name === "words" ? mended(field) : field] as const,
  );
  const kept = fields.filter(([name, field]) => field !== undefined && !(name === "words" && field === null));
  return kept.length === 0 || kept.some(isEmptied) ? null : Object.fromEntries(kept);
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
  name === "rows" || name === "choices" || name === "choice"
    ? field === null || (typeof field === "object" && Object.keys(field).length === 0)
    : false;
