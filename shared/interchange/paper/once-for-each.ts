import type { DraftContent } from "../../questionnaires/draft.ts";
import type { Question } from "../../questions/question.ts";

/** Of lists whose elements are not known yet, the questions about the first of the stand-ins only. */
export const onceForEach = (
  { lists = [] }: Pick<DraftContent, "lists">,
  questions: readonly Question[],
): readonly Question[] => {
  const first = new Map<string, string>();
  return questions.filter(({ element }) => {
    if (element === undefined || isKnown(lists, element.list)) return true;
    const kept = first.get(element.list) ?? element.id;
    first.set(element.list, kept);
    return kept === element.id;
  });
};

/** Whether a list says itself what is in it. */
export const isKnown = (lists: DraftContent["lists"], list: string): boolean =>
  (lists ?? []).some(({ id, elements }) => id === list && (elements ?? []).length > 0);
