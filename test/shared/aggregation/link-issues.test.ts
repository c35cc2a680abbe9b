import { expect, test } from "vitest";
import { linkIssues } from "#shared/aggregation/link-issues.ts";
import { question, text, yesNo } from "./world.ts";

const found = (...questions: Parameters<typeof linkIssues>[0]["questions"]) => linkIssues({ questions });
const worded = (id: string, nl: string, more = {}) => question(id, { text: { nl }, ...more });

test("the same options under almost the same words are pointed out, unless they are linked", () => {
  const one = worded("one", "Hoe belangrijk is dit voor uw branche?");
  const other = worded("other", "Hoe belangrijk is dit nu voor uw branche?");
  const third = worded("else", "Welke opleiding volgde u?");

  expect(found(one, other, third)).toEqual([{ code: "asked-twice", questions: ["one", "other"] }]);
  expect(found({ ...one, link: "same" }, { ...other, link: "same" })).toEqual([]);
});

test("a number that says it is a total is pointed out beside its parts", () => {
  const number = (id: string, nl: string, unit = "banen") =>
    worded(id, nl, { kind: "number", readBy: "figure", settings: { unit: { nl: unit }, min: 0 } });

  expect(found(number("part", "Hoeveel in vaste dienst?"), number("all", "Hoeveel in totaal?"))).toEqual([
    { code: "sum-not-linked", questions: ["part", "all"] },
  ]);
  expect(found(number("part", "Hoeveel in vaste dienst?"), number("all", "Hoeveel in totaal?", "uren"))).toEqual([]);
});

test("what would tell a figure by name, and what will never be told, is pointed out before anybody is asked", () => {
  const figure = yesNo("figure", { readBy: "figure" });
  const why = text("why", { visibleIf: "figure == true" });
  const number = question("number", { kind: "number", readBy: "figure", settings: { min: 0 } });
  const more = yesNo("more", { readBy: "figure", visibleIf: "number >= 10" });

  expect(found(figure, why)).toEqual([{ code: "tells-a-figure", questions: ["why", "figure"] }]);
  expect(found(number, more)).toEqual([{ code: "never-told", questions: ["more", "number"] }]);
  expect(found(figure, { ...why, visibleIf: "answered(figure)" })).toEqual([]);
});

test("words of one's own to a figure are pointed out, because nobody may read them", () => {
  const other = { options: ["a", "b"].map((id) => ({ id, label: { nl: id } })), other: true };

  expect(found(question("q", { readBy: "figure", settings: other }))).toEqual([
    { code: "words-to-a-figure", questions: ["q"] },
  ]);
});
