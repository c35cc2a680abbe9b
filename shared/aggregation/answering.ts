import type { Submission } from "../responses/response.ts";
import type { Plan, PlannedQuestion } from "./plan.ts";

/** What the release needs of a submission. */
export type Answering = Pick<Submission, "invitationId" | "stance" | "openedTexts" | "answers">;

/** The answer to a question; undefined where it was left blank. */
export const givenAnswer = ({ answers }: Answering, question: string): unknown =>
  Object.hasOwn(answers, question) ? (answers[question] ?? undefined) : undefined;

/** Open answers, the only ones whose words are not the answer to a closed question. */
export const isOpen = ({ question: { readBy } }: PlannedQuestion): boolean =>
  readBy === "text" || readBy === "confidential";

/** The open answers that a unit without a name lets the committee read by name, one by one. */
export const opened = (plan: Plan, answering: Answering): readonly PlannedQuestion[] =>
  answering.stance === "named" || answering.openedTexts.length === 0
    ? []
    : plan.questions.filter((planned) => {
        const answer = givenAnswer(answering, planned.question.id);
        return (
          isOpen(planned) &&
          planned.bond.byName &&
          answering.openedTexts.includes(planned.question.id) &&
          answer !== undefined &&
          planned.kind.ownWords(answer).length > 0
        );
      });
