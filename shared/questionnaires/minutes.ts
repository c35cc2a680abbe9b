import { kindOf } from "../questions/index.ts";
import type { Questionnaire } from "./questionnaire.ts";

/** A question that depends on another is asked of some: it counts for half. */
const shareAsked = (visibleIf: string | undefined): number => (visibleIf === undefined ? 1 : 0.5);

/**
 * About how long it takes to fill in a questionnaire, in whole minutes and at least one, for someone who has the figures
 * at hand. Consulting members comes on top.
 */
export const minutesToAnswer = ({ questions }: Pick<Questionnaire, "questions">): number => {
  const seconds = questions.reduce((sum, asked) => sum + kindOf(asked).seconds * shareAsked(asked.visibleIf), 0);
  return Math.max(1, Math.round(seconds / 60));
};
