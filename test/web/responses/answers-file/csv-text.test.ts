import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { csvRows, csvText } from "#web/responses/answers-file/csv-text.ts";
import { formulas } from "../../../functions/reports/hostile.ts";

const cell = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...formulas, 'een "tekst"; met\nregels'));

it("what goes out as a file comes in again, whatever people wrote", () => {
  const row = fc.array(cell, { minLength: 3, maxLength: 3 }).filter(([first]) => (first ?? "") !== "");

  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      expect(csvRows(csvText([["format", "response", "why"], ...rows]))).toEqual([
        ["format", "response", "why"],
        ...rows,
      ]);
    }),
  );
});

it("no cell begins as a formula, and numbers are as the Dutch write them", () => {
  const text = csvText([["format", "size"], ...formulas.map((formula) => [formula, 1.5])]);

  const cells: string[][] = parse(text, { delimiter: ";", bom: true });
  expect(cells).toHaveLength(formulas.length + 1);
  for (const [written = ""] of cells) expect(written).not.toMatch(/^[\s\p{Cf}\p{Z}]*[=+\-@＝＋－＠]/u);
  expect(text).toContain(";1,5\r\n");
});

it("is no table when quotes stay open or it is larger than any answers", () => {
  expect(csvRows('format;a\n"x;y')).toBeUndefined();
  expect(csvRows("x;".repeat(2_100_000))).toBeUndefined();
});
