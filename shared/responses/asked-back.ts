import { namesIn } from "../questionnaires/conditions/names-in.ts";
import { parse } from "../questionnaires/conditions/parse.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import type { Question, QuestionId } from "../questions/question.ts";
import type { Clarification, Invitation } from "../rounds/round.ts";
import type { ResponseHead } from "./response.ts";

/** What is still to be clarified: asked for after the answers were last sent. */
export const askedBack = (
  head: Pick<ResponseHead, "submitted"> | undefined,
  { clarification }: Pick<Invitation, "clarification">,
): Clarification | undefined =>
  clarification && head?.submitted && clarification.at >= head.submitted.at ? clarification : undefined;

const follows = ({ visibleIf }: Question, open: ReadonlySet<QuestionId>): boolean => {
  const condition = visibleIf === undefined ? undefined : parse(visibleIf);
  return condition?.ok === true && namesIn(condition.condition).some(({ id }) => open.has(id));
};

/** The questions that may be answered anew: those named, and those that are asked or not because of one of them. */
export const openAgain = (
  { questions }: Pick<Questionnaire, "questions">,
  clarification: Pick<Clarification, "questions">,
): ReadonlySet<QuestionId> => {
  const open = new Set<QuestionId>(clarification.questions);
  // Conditions only refer to questions before them, so one pass finds all that follows.
  for (const question of questions) if (follows(question, open)) open.add(question.id);
  return open;
};
