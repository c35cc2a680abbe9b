import { expect, test } from "vitest";
import { readingClasses } from "#shared/questions/kind.ts";
import { readerOf } from "#web/responses/reader-of.ts";

test("with a name the committee reads all but figures by name", () => {
  expect(readingClasses.map((readBy) => readerOf(readBy, "named", false))).toEqual([
    "committee-by-name",
    "group-figure",
    "committee-text",
    "committee-only",
  ]);
});

test("without a name nobody reads a text, except one that is opened", () => {
  expect(readingClasses.map((readBy) => readerOf(readBy, "unnamed", false))).toEqual([
    "group-figure",
    "group-figure",
    "nobody",
    "nobody",
  ]);
  expect(readerOf("text", "unnamed", true)).toBe("committee-text");
  expect(readerOf("confidential", "unnamed", true)).toBe("committee-only");
});

test("opening a text never gives a closed answer a name", () => {
  expect(readerOf("position", "unnamed", true)).toBe("group-figure");
  expect(readerOf("figure", "unnamed", true)).toBe("group-figure");
});
