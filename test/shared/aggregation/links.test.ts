import { expect, test } from "vitest";
import { answering, question, released, text, toldOf } from "./world.ts";

const classes = [
  { id: "low", label: { nl: "laag" }, from: 0, to: 9 },
  { id: "high", label: { nl: "hoog" }, from: 10 },
];
const number = (id: string) =>
  question(id, { kind: "number", readBy: "figure", settings: { min: 0, classes }, link: "sum" });

test("of questions that are one, the first is told and stands for the others", () => {
  const asked = [text("why", { link: "same" }), question("q", { link: "same" }), question("again", { link: "same" })];
  const submissions = [..."aabbcc"].map((choice, at) => answering(at, { q: { choice }, again: { choice } }));

  const output = released(asked, submissions);

  expect(toldOf(output, "q")).toEqual({ shown: "exact", n: 6, counts: { a: 2, b: 2, c: 2 } });
  expect(toldOf(output, "again")).toEqual({ shown: "withheld", because: "linked" });
});

test("of numbers that may add up only how many answered is told", () => {
  const asked = [number("part"), number("rest"), number("whole")];
  const submissions = [1, 2, 3, 14, 15, 16].map((value, at) =>
    answering(at, { part: value, rest: 1, whole: value + 1 }),
  );

  const output = released(asked, submissions);

  for (const { id } of asked) expect(toldOf(output, id)).toEqual({ shown: "count", n: 6 });
});

test("a number linked with another kind of question is told by the first alone", () => {
  const asked = [question("any", { link: "sum" }), number("many")];
  const submissions = [..."aabbcc"].map((choice, at) => answering(at, { any: { choice }, many: at }));

  const output = released(asked, submissions);

  expect(toldOf(output, "any")).toMatchObject({ shown: "exact" });
  expect(toldOf(output, "many")).toEqual({ shown: "withheld", because: "linked" });
});
