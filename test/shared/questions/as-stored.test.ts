import * as fc from "fast-check";
import { expect, test } from "vitest";
import { answerIssue } from "#shared/questionnaires/answer-issue.ts";
import { asStored } from "#shared/questions/as-stored.ts";

test.each([
  { was: "cafe\u0301", stored: "caf\u00e9", because: "composed" },
  { was: "een\r\ntwee\rdrie\u2028vier", stored: "een\ntwee\ndrie\nvier", because: "one kind of line end" },
  { was: "kolom\tkolom", stored: "kolom kolom", because: "a tab is a blank" },
  { was: "nul\u0000 en bel\u0007", stored: "nul en bel", because: "no control characters" },
  { was: "half \ud83d", stored: "half ", because: "no halves of characters" },
  { was: " \n\t ", stored: null, because: "blank is nothing" },
  { was: "", stored: null, because: "empty is nothing" },
  { was: undefined, stored: null, because: "nothing is nothing" },
  { was: { choices: [] }, stored: null, because: "no ticks are nothing" },
  { was: { rows: {} }, stored: null, because: "no rows are nothing" },
  { was: { choice: null }, stored: null, because: "no choice is nothing" },
  { was: { choice: "other", words: " " }, stored: { choice: "other" }, because: "blank words are left out" },
  {
    was: { choices: ["a", "other"], words: "e\u0301" },
    stored: { choices: ["a", "other"], words: "\u00e9" },
    because: "words are text",
  },
  { was: 0, stored: 0, because: "nought is a number" },
  { was: "not-stated", stored: "not-stated", because: "an aside is an answer" },
])("$because", ({ was, stored }) => {
  const becomes = asStored(was);

  expect(becomes).toEqual(stored);
});

test("whatever text comes in can be stored or is nothing, and mending twice changes nothing", () => {
  const question = { kind: "long-text", settings: { maxLength: 20_000 } };
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.base64String());

  fc.assert(
    fc.property(text, (was) => {
      const stored = asStored(was);

      expect(stored === null || answerIssue(question, stored) === undefined).toBe(true);
      expect(asStored(stored)).toBe(stored);
    }),
    { numRuns: 1000 },
  );
});
