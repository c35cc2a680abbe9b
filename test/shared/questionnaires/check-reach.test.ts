import { describe, expect, test } from "vitest";
import { checkQuestionnaire } from "#shared/questionnaires/check-questionnaire.ts";
import { ask, questionnaireOf } from "./make.ts";

const questions = [
  ask("dual", "yes-no"),
  ask("mark", "grade"),
  ask("fit", "likert"),
  ask("places", "number", { settings: { min: 0, max: 500 } }),
  ask("regions", "multi"),
  ask("table", "matrix"),
  ask("follow", "likert", { visibleIf: "dual == true" }),
];

const codes = (visibleIf: string) =>
  checkQuestionnaire(questionnaireOf(...questions, ask("asked", "text", { visibleIf }))).map(({ code }) => code);

describe("a question that no answers can reach is told to its author", () => {
  test.each([
    "dual == true && dual == false",
    "fit < 1",
    "fit >= 4",
    "mark > 7 && mark < 8",
    "places > 500",
    "places > 10 && places <= 10",
    "count(regions) > 3",
    "'one' in regions && 'one' not in regions",
    "dual == false && answered(follow)",
    "dual == false && follow == 2",
    "anyRow(table, answer > 2 && answer < 2)",
    "answered(mark) && !answered(mark)",
  ])("%s", (visibleIf) => {
    expect(codes(visibleIf)).toEqual(["never-asked"]);
  });
});

describe("a question that some answers reach is let be", () => {
  test.each([
    "dual == true || dual == false",
    "fit == 3",
    "mark > 7 && mark < 9",
    "places > 499",
    "count(regions) == 3 && 'two' in regions",
    "count(regions) == 2 && 'two' not in regions",
    "dual == true && follow == 2",
    "!answered(mark) && dual == true",
    "anyRow(table, answer == 3) && anyRow(table, answer == 1)",
    "anyRow(table, row == 'one' && answer == 2) && anyRow(table, row == 'two' && answer == 3)",
  ])("%s", (visibleIf) => {
    expect(codes(visibleIf)).toEqual([]);
  });
});
