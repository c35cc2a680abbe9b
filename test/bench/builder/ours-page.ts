import { checkQuestionnaire } from "#shared/questionnaires/check-questionnaire.ts";
import { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import { visibleQuestions } from "#shared/questionnaires/visibility.ts";

/** What one turn took, in milliseconds, and how many questions were asked in the end: before and after one more answer. */
export type Turn = {
  readonly parse: number;
  readonly check: number;
  readonly evaluate: number;
  readonly again: number;
  readonly visible: readonly [number, number];
};

const turn = (text: string, answers: Readonly<Record<string, unknown>>): Turn => {
  const began = performance.now();
  const content = QuestionnaireContent.parse(JSON.parse(text));
  const parsed = performance.now();
  const issues = checkQuestionnaire(content);
  const checked = performance.now();
  const first = visibleQuestions(content, answers).size;
  const evaluated = performance.now();
  const second = visibleQuestions(content, { ...answers, q0: { choice: "o2" } }).size;
  const ended = performance.now();
  if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
  return {
    ...{ parse: parsed - began, check: checked - parsed, evaluate: evaluated - checked, again: ended - evaluated },
    visible: [first, second],
  };
};

Object.assign(globalThis, { ours: turn });
