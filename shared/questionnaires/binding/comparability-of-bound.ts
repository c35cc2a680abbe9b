import type { Comparability } from "../comparability.ts";
import type { Questionnaire } from "../questionnaire.ts";
import { boundId, writtenId } from "./loops.ts";

/**
 * How the questions of two rounds compare, by what was recorded between the versions they were made of. A question about
 * an element compares with the one about the same element; where the earlier round did not have it, it is new.
 */
export const comparabilityOfBound = (
  earlier: Pick<Questionnaire, "questions">,
  later: Pick<Questionnaire, "questions">,
  links: readonly Comparability[],
): readonly Comparability[] => {
  const recorded = new Map(links.map((link) => [link.question, link]));
  const before = new Set(earlier.questions.map(({ id }) => id));
  return later.questions.flatMap((question): readonly Comparability[] => {
    const link = recorded.get(writtenId(question));
    if (link === undefined) return [];
    const was = question.element ? boundId(link.earlier, question.element.id) : link.earlier;
    return before.has(was) ? [{ ...link, question: question.id, earlier: was }] : [];
  });
};
