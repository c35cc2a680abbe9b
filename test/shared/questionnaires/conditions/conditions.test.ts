import { describe, expect, test } from "vitest";
import { check } from "#shared/questionnaires/conditions/check.ts";
import { parse } from "#shared/questionnaires/conditions/parse.ts";
import type { Answers } from "#shared/questionnaires/questionnaire.ts";
import { visibleQuestions } from "#shared/questionnaires/visibility.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import cases from "./cases.json" with { type: "json" };

/** The language of conditions is specified by `cases.json`; an implementation elsewhere can be held to the same file. */
const questions: readonly Question[] = cases.questions.map((question) => ({
  ...question,
  section: "A",
  text: { nl: question.id },
  required: false,
  readBy: "position",
}));

const comparableOf = (id: string) => {
  const question = questions.find((one) => one.id === id);
  return question && kindOf(question).compares;
};

describe("a condition holds or not", () => {
  test.each(cases.holds)("$says", ({ condition, answers, holds }) => {
    const asked = { id: "asked", kind: "text", settings: {}, visibleIf: condition };
    const questionnaire = { questions: [...questions, { ...questions[0], ...asked } as Question] };

    const visible = visibleQuestions(questionnaire, answers as unknown as Answers);

    expect(visible.has("asked")).toBe(holds);
  });

  test.each(cases.holds)("and makes sense: $condition", ({ condition }) => {
    const parsed = parse(condition);

    expect(parsed.ok && check(parsed.condition, comparableOf)).toEqual([]);
  });
});

describe("a condition that is wrongly written is refused with its place", () => {
  test.each(cases.wronglyWritten)("$condition", ({ condition, ...issue }) => {
    const parsed = parse(condition);

    expect(parsed).toEqual({ ok: false, issue });
  });
});

describe("a condition that makes no sense is refused with its place", () => {
  test.each(cases.meaningless)("$condition", ({ condition, issues }) => {
    const parsed = parse(condition);

    expect(parsed.ok && check(parsed.condition, comparableOf)).toEqual(issues);
  });
});
