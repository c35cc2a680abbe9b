import { expect, test } from "vitest";
import { bind } from "#shared/questionnaires/binding/bind.ts";
import { comparabilityOfBound } from "#shared/questionnaires/binding/comparability-of-bound.ts";
import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import type { Question } from "#shared/questions/question.ts";
import { ask, questionnaireOf } from "../make.ts";

const boundWith = (elements: readonly string[], ...questions: readonly Question[]): QuestionnaireContent => {
  const content = { ...questionnaireOf(...questions), lists: [{ id: "themes", title: { nl: "Thema's" } }] };
  const filled = [{ id: "themes", elements: elements.map((id) => ({ id, label: { nl: id } })) }];
  const bound = bind(content, filled, {});
  if (!bound.ok) throw new Error(JSON.stringify(bound.refusal));
  return bound.value;
};

const earlier = boundWith(["T1a", "T1b"], ask("a.rate", "likert", { forEach: "themes" }), ask("last"));
const later = boundWith(["T1b", "T1c"], ask("rate", "likert", { forEach: "themes" }), ask("last"), ask("extra"));

test("what was recorded between two versions holds for rounds made of them, element by element", () => {
  const links = comparabilityOfBound(earlier, later, [
    { question: "rate", earlier: "a.rate", meaning: "reworded", reason: "Korter" },
    { question: "last", earlier: "last", meaning: "same" },
  ]);

  expect(links).toEqual([
    { question: "rate.T1b", earlier: "a.rate.T1b", meaning: "reworded", reason: "Korter" },
    { question: "last", earlier: "last", meaning: "same" },
  ]);
});
