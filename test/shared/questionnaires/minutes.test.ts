import { expect, test } from "vitest";
import { minutesToAnswer } from "#shared/questionnaires/minutes.ts";
import { ask, questionnaireOf } from "./make.ts";

test("a follow-up takes half the time of a question that everybody gets", () => {
  const asked = Array.from({ length: 10 }, (_, at) => ask(`q${at}`, "long-text"));
  const followUps = asked.map((question) => ({ ...question, visibleIf: "answered(q0)" }));

  const minutes = [asked, followUps].map((questions) => minutesToAnswer(questionnaireOf(...questions)));

  expect(minutes[0]).toBe(30);
  expect(minutes[1]).toBe(15);
});

test("no questionnaire takes no time", () => {
  const minutes = minutesToAnswer(questionnaireOf(ask("a", "yes-no")));

  expect(minutes).toBe(1);
});
