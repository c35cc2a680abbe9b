import { kindOf } from "../questions/index.ts";
import type { QuestionId } from "../questions/question.ts";
import type { Answers, Questionnaire } from "./questionnaire.ts";
import { visibleQuestions } from "./visibility.ts";

/** An answer that was given and does not count, and why. */
export type Dropped = {
  readonly question: QuestionId;
  readonly because: "hidden" | "unfit" | "unknown-question";
};

export type Counted = { readonly answers: Answers; readonly dropped: readonly Dropped[] };

/**
 * The answers that are submitted: of visible questions, and fit. Whatever was given besides is named in `dropped`;
 * cleared answers (null) are neither.
 */
export const answersThatCount = (questionnaire: Pick<Questionnaire, "questions">, answers: Answers): Counted => {
  const visible = visibleQuestions(questionnaire, answers);
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]));
  const counted: [QuestionId, unknown][] = [];
  const dropped: Dropped[] = [];

  for (const [id, value] of Object.entries(answers)) {
    if (value === null || value === undefined) continue;
    const question = questions.get(id);
    if (question === undefined) dropped.push({ question: id, because: "unknown-question" });
    else if (!visible.has(id)) dropped.push({ question: id, because: "hidden" });
    else if (!kindOf(question).answer.safeParse(value).success) dropped.push({ question: id, because: "unfit" });
    else counted.push([id, value]);
  }
  return { answers: Object.fromEntries(counted), dropped };
};
