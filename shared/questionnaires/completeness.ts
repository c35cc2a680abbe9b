import { kindOf } from "../questions/index.ts";
import type { Question, QuestionId } from "../questions/question.ts";
import type { Answers, Questionnaire } from "./questionnaire.ts";
import { visibleQuestions } from "./visibility.ts";

/** A question to return to before submitting; `items` are the rows or parts that miss, none where all of it does. */
export type OpenQuestion = { readonly question: QuestionId; readonly items: readonly string[] };

/**
 * Required questions without a fit answer, and answers that were begun and not finished (half a matrix, "anders,
 * namelijk" without words), in the order of the questionnaire. Hidden questions are never among them.
 */
export const stillOpen = (
  questionnaire: Pick<Questionnaire, "questions">,
  answers: Answers,
): readonly OpenQuestion[] => {
  const visible = visibleQuestions(questionnaire, answers);
  return questionnaire.questions.flatMap((question) => {
    const items = visible.has(question.id) ? openIn(question, answers) : undefined;
    return items === undefined ? [] : [{ question: question.id, items }];
  });
};

/** The open items of one answer; undefined where nothing is open. */
const openIn = (question: Question, answers: Answers): readonly string[] | undefined => {
  const value = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  if (value === null || value === undefined) return question.required ? [] : undefined;
  const kind = kindOf(question);
  const read = kind.answer.safeParse(value);
  if (!read.success) return [];
  const items = kind.open(read.data);
  return items.length > 0 ? items : undefined;
};
