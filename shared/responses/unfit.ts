import type { Refusal } from "../kernel/result.ts";
import type { Day } from "../kernel/time.ts";
import { answerIssue } from "../questionnaires/answer-issue.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import type { AnswerChange } from "./response.ts";

/**
 * The first change of a save that cannot be stored, and why; undefined where all can. Clearing an answer (null) always
 * can. A question that stands twice in one save is refused: two answers to it cannot both be meant.
 */
export const unfit = (
  { questions }: Pick<Questionnaire, "questions">,
  changes: readonly AnswerChange[],
  today: Day,
): Refusal<"answer-unknown-question" | "answer-unfit"> | undefined => {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const seen = new Set<string>();
  for (const { question: id, value } of changes) {
    const question = byId.get(id);
    if (question === undefined) return { code: "answer-unknown-question", facts: { question: id } };
    if (seen.has(id)) return { code: "answer-unfit", facts: { question: id, issue: "twice" } };
    seen.add(id);
    if (value === null) continue;

    const wrong = answerIssue(question, value, today);
    if (wrong === undefined) continue;
    const { code: issue, ...bounds } = wrong;
    return { code: "answer-unfit", facts: { question: id, issue, ...bounds } };
  }
  return undefined;
};
