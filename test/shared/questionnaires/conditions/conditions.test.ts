import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { bind } from "#shared/questionnaires/binding/bind.ts";
import { checkQuestionnaire } from "#shared/questionnaires/check-questionnaire.ts";
import { check } from "#shared/questionnaires/conditions/check.ts";
import { parse } from "#shared/questionnaires/conditions/parse.ts";
import type { Context } from "#shared/questionnaires/context.ts";
import { type Answers, QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import { visibleQuestions } from "#shared/questionnaires/visibility.ts";
import { kindOf, questionKinds } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import cases from "./cases.json" with { type: "json" };

/** The language of conditions is specified by `cases.json`; an implementation elsewhere can be held to the same file. */
const questions: readonly Question[] = cases.questions.map((question) => ({
  ...question,
  section: "A",
  text: { nl: question.id },
  required: false,
  readBy: questionKinds.one(question.kind).readingClasses[0],
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

/** The same questions with a list, of whose elements one more is asked each, under this condition. */
const askedUnder = (visibleIf: string, forEach: string | undefined): QuestionnaireContent => {
  const of = { section: "A", required: false, readBy: "position" } as const;
  const { list, picked, rate } = cases.rounds;
  return z.parse(QuestionnaireContent, {
    ...{ version: "1.0.0", title: { nl: "Over thema's" }, sections: [{ id: "A", title: { nl: "A" } }], leftOut: [] },
    lists: [list],
    questions: [
      ...questions,
      { ...picked, ...of, text: { nl: "Welke?" } },
      { ...rate, ...of, text: { nl: "Hoe?" } },
      {
        id: "asked",
        kind: "date",
        settings: {},
        visibleIf,
        ...of,
        text: { nl: "Wanneer?" },
        ...(forEach && { forEach }),
      },
    ],
  });
};

describe("a condition on an element or on the round", () => {
  test.each(cases.rounds.holds)("$says: $condition", ({ condition, round, answers, askedAbout }) => {
    const content = askedUnder(condition, cases.rounds.list.id);
    const bound = bind(content, [], round as Context);
    if (!bound.ok) throw new Error(JSON.stringify(bound.refusal));
    const visible = visibleQuestions(bound.value, answers as unknown as Answers);

    const about = bound.value.questions.flatMap(({ id, element }) =>
      id.startsWith("asked.") && visible.has(id) ? [element?.id] : [],
    );
    expect(checkQuestionnaire(content)).toEqual([]);
    expect(about).toEqual(askedAbout);
  });

  test.each(cases.rounds.meaningless)("$condition is refused with its place", ({ condition, perElement, issues }) => {
    const content = askedUnder(condition, perElement ? cases.rounds.list.id : undefined);

    expect(checkQuestionnaire(content)).toEqual(issues.map((issue) => ({ ...issue, where: "asked" })));
  });
});
