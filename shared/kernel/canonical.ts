/**
 * The one text of a value made of plain JSON: object keys in code-unit order, absent fields left out, no white space.
 * Equal values have equal texts, so texts can be compared, hashed and stored.
 */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((member) => canonical(member ?? null)).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null);

  const fields = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${fields.join(",")}}`;
};

/** How many bytes a text takes in UTF-8, which is what the store counts. */
export const utf8Length = (text: string): number => {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
};
