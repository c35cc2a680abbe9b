import { parse } from "#shared/questionnaires/conditions/parse.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import { soundKind } from "#shared/questionnaires/editing/sound-kind.ts";
import type { Question } from "#shared/questions/question.ts";

const shown = new WeakMap<readonly Question[], readonly Question[]>();

/**
 * The questions of a draft that can be asked already: those whose settings are whole. A condition that cannot be read
 * yet is left out, so that its question is asked of everybody.
 */
export const askable = ({ questions }: Pick<DraftContent, "questions">): readonly Question[] => {
  const known = shown.get(questions);
  if (known) return known;
  const made = questions.flatMap((question) => {
    if (soundKind(question) === undefined) return [];
    const { visibleIf, ...always } = question;
    return [visibleIf === undefined || parse(visibleIf).ok ? question : (always as Question)];
  });
  shown.set(questions, made);
  return made;
};
