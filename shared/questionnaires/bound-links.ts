import type { Question } from "../questions/question.ts";
import type { Comparability } from "./comparability.ts";
import type { Questionnaire } from "./questionnaire.ts";

type Asked = Pick<Questionnaire, "questions">;

/** The question as its author wrote it, of which one was made for an element. */
const writtenId = ({ id, element }: Question): string => (element ? id.slice(0, -(element.id.length + 1)) : id);

/**
 * What people recorded about two versions, said of the questions that a round made of them: a link between questions
 * that are asked about each element holds for every element that both have.
 */
export const boundLinks = (links: readonly Comparability[], earlier: Asked, later: Asked): readonly Comparability[] =>
  links.flatMap((link) =>
    earlier.questions
      .filter((before) => writtenId(before) === link.earlier)
      .flatMap((before) => {
        const after = later.questions.find(
          (one) => writtenId(one) === link.question && one.element?.id === before.element?.id,
        );
        return after ? [{ ...link, earlier: before.id, question: after.id }] : [];
      }),
  );
