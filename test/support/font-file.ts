import { readFileSync } from "node:fs";

export type FontFile = {
  /** Characters it has a shape for, and how wide each is, in thousandths of the size. */
  readonly widths: ReadonlyMap<number, number>;
};

/** Reads which characters a TrueType font has, and their advance widths (tables cmap, head, hhea and hmtx). */
export const readFont = (path: string): FontFile => {
  const bytes = readFileSync(path);
  const tables = new Map(
    Array.from({ length: bytes.readUInt16BE(4) }, (_, at) => 12 + 16 * at).map((at) => [
      bytes.toString("latin1", at, at + 4),
      bytes.readUInt32BE(at + 8),
    ]),
  );
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`${path} has no table ${name}`);
    return at;
  };
  const unitsPerEm = bytes.readUInt16BE(table("head") + 18);
  const widthCount = bytes.readUInt16BE(table("hhea") + 34);
  const widthOf = (glyph: number): number =>
    Math.round((1000 * bytes.readUInt16BE(table("hmtx") + 4 * Math.min(glyph, widthCount - 1))) / unitsPerEm);

  const glyphs = glyphsOf(bytes, table("cmap"));
  return { widths: new Map([...glyphs].map(([character, glyph]) => [character, widthOf(glyph)])) };
};

/** The map from characters to glyphs that covers all of Unicode (format 12). */
const glyphsOf = (bytes: Buffer, cmap: number): ReadonlyMap<number, number> => {
  const subtables = Array.from(
    { length: bytes.readUInt16BE(cmap + 2) },
    (_, at) => cmap + bytes.readUInt32BE(cmap + 4 + 8 * at + 4),
  );
  const whole = subtables.find((at) => bytes.readUInt16BE(at) === 12);
  if (whole === undefined) throw new Error("the font has no map for all of Unicode");
  const glyphs = new Map<number, number>();
  for (let group = 0; group < bytes.readUInt32BE(whole + 12); group += 1) {
    const at = whole + 16 + 12 * group;
    const [first, last, glyph] = [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8)];
    for (let character = first; character <= last; character += 1) glyphs.set(character, glyph + character - first);
  }
  return glyphs;
};
