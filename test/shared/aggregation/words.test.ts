import { expect, test } from "vitest";
import { disclosure } from "#shared/aggregation/disclosure.ts";
import { withheldReasons } from "#shared/aggregation/record.ts";
import { sentenceOf } from "#shared/aggregation/words.ts";

const label = (code: string): string => ({ large: "zeer groot", small: "klein" })[code] ?? code;
const said = (counts: readonly number[], codes = ["large", "small"], isTick = false) =>
  sentenceOf(disclosure(codes, counts), "unnamed", label, isTick, "nl");

test("a bound is said with its option and its number, and the rest is not told", () => {
  expect(said([8, 1])).toBe("Minstens 7 van de 9: zeer groot. De overige tonen wij niet.");
});

test("a tick that almost all or almost none made is said as such", () => {
  expect(said([8, 1], ["yes", "no"], true)).toBe("Minstens 7 van de 9 noemen dit.");
  expect(said([1, 8], ["yes", "no"], true)).toBe("Hoogstens 2 van de 9 noemen dit.");
});

test("too few answers are never said to be none", () => {
  expect(said([1, 1])).toBe(
    "Minder dan 5 antwoorden zonder naam. Daarom staan hier geen aantallen. Dit betekent niet nul.",
  );
});

test("exact counts need no sentence, everything else has one in both languages", () => {
  expect(said([4, 4])).toBeUndefined();
  for (const language of ["nl", "en"] as const) {
    for (const because of withheldReasons)
      expect(sentenceOf({ shown: "withheld", because }, "named", label, false, language)).toMatch(/\.$/);
    expect(sentenceOf({ shown: "count", n: 6 }, "named", label, false, language)).toMatch(/\.$/);
  }
});
