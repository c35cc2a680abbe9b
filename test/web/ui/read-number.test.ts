import fc from "fast-check";
import { expect, it } from "vitest";
import { languages } from "#shared/kernel/text.ts";
import { readNumber } from "#web/ui/read-number.ts";
import { shownNumber } from "#web/ui/shown.ts";

it.each([
  ["1.234,5", 1234.5],
  ["1.234", 1234],
  ["12.345.678", 12345678],
  ["12.5", 12.5],
  ["12,5", 12.5],
  [",5", 0.5],
  ["1234", 1234],
  ["€ 1.250,00", 1250],
  ["45 %", 45],
  ["−3", -3],
  ["1 250", 1250],
])("in Dutch, %s is %d", (text, value) => {
  expect(readNumber(text, "nl")).toEqual({ is: "number", value });
});

it.each([
  ["1,234.5", 1234.5],
  ["1,234", 1234],
  ["12,5", 12.5],
])("in English, %s is %d", (text, value) => {
  expect(readNumber(text, "en")).toEqual({ is: "number", value });
});

it.each(["twaalf", "1,2,3", "1.23.4", "12-", "1e5", "Infinity", "0x10", "%", ",", "1.234.5"])(
  "%s is no number, and is kept to be shown",
  (text) => {
    expect(readNumber(text, "nl")).toEqual({ is: "unread", text });
  },
);

it("nothing but blanks is no answer", () => {
  expect(readNumber("", "nl")).toEqual({ is: "empty" });
  expect(readNumber("  ", "nl")).toEqual({ is: "empty" });
});

it("what is shown in a language is read back in that language as the same number", () => {
  const thousandths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((whole) => whole / 1000);

  fc.assert(
    fc.property(thousandths, fc.constantFrom(...languages), (value, language) => {
      expect(readNumber(shownNumber(value, language), language)).toEqual({ is: "number", value: value + 0 });
    }),
  );
});
