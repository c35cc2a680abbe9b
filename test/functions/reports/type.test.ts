import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fontFiles } from "#functions/documents/pdf/font-files.ts";
import { isCovered, printable } from "#functions/documents/type/printable.ts";
import { advanceWidths } from "#functions/reports/type/advance-widths.ts";
import { linesOf, widthOf } from "#functions/reports/type/measure.ts";
import { readFont } from "../../support/font-file.ts";

const fonts = fontFiles.map(readFont);
const [regular] = fonts;

describe("what the fonts of print can show", () => {
  it("is known, character by character", () => {
    const wrong: number[] = [];
    for (let character = 0; character < 0x20000; character += 1) {
      const isThere = fonts.every(({ widths }) => widths.has(character));
      if (isThere !== isCovered(character)) wrong.push(character);
    }

    expect(wrong).toEqual([]);
  });

  it("is measured as wide as it is", () => {
    const real = advanceWidths.map((_, at) => regular?.widths.get(32 + at));

    expect(advanceWidths).toEqual(real);
  });
});

describe("any text in print", () => {
  it("is one line of characters that have a shape, with a place to break in every long word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const said = printable(text);

        expect([...said].every((character) => isCovered(character.codePointAt(0) ?? 0))).toBe(true);
        expect(said.split(/[\s\-\u200b]/u).every((word) => [...word].length <= 32)).toBe(true);
      }),
    );
  });

  it("is printed as it is written, where it can be", () => {
    const plain = '#let x = [*vet*] $a^2$ <b>"quote"</b> \\ @ref é ß € – …';

    expect(printable(plain)).toBe(plain);
  });

  it("shows what it cannot print, and never lets it turn the line round", () => {
    expect(printable("a\u202eb\u0007c\nd 漢")).toBe("a□b□c d □");
  });

  it("fits its lines, whatever it says", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 30, max: 200 }), (text, width) => {
        const lines = linesOf(printable(text).replaceAll("\u200b", ""), width, 9.5, 3);

        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(widthOf(line, 9.5)).toBeLessThanOrEqual(width + 0.01);
      }),
    );
  });
});
