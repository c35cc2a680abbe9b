import { describe, expect, test } from "vitest";
import { pickedMany, pickedOne, pickedRows, withWords } from "#web/controls/picked.ts";

describe("a stored answer of another shape", () => {
  test.each([null, undefined, "tech", 3, [], {}, { choice: 3 }, { choices: "tech" }, { rows: ["1"] }])(
    "%j shows as nothing picked",
    (value) => {
      expect(pickedOne(value)).toBeUndefined();
      expect(pickedMany(value).choices).toEqual([]);
      expect(pickedRows(value)).toEqual({});
    },
  );
});

test("what was picked is read with its own words", () => {
  expect(pickedOne({ choice: "other", words: "reistijd" })).toEqual({ choice: "other", words: "reistijd" });
  expect(pickedMany({ choices: ["a", "other"], words: "reistijd" })).toEqual({
    choices: ["a", "other"],
    words: "reistijd",
  });
  expect(pickedRows({ rows: { ai: "4", law: null } })).toEqual({ ai: "4" });
});

test("words that say nothing are no part of the answer", () => {
  expect(withWords({ choice: "other" }, "  ")).toEqual({ choice: "other" });
  expect(withWords({ choice: "other" }, "reistijd")).toEqual({ choice: "other", words: "reistijd" });
});
