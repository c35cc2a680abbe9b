import type { DraftContent } from "../draft.ts";

/** Questions in the order of their sections, each section's own order kept. What names no section comes last. */
export const inOrder = <D extends Pick<DraftContent, "sections" | "questions">>(draft: D): D => {
  const places = new Map(draft.sections.map(({ id }, place) => [id, place]));
  const placeOf = ({ section }: { readonly section: string }) => places.get(section) ?? places.size;
  const isInOrder = draft.questions.every((one, at) => {
    const before = draft.questions[at - 1];
    return before === undefined || placeOf(before) <= placeOf(one);
  });
  return isInOrder ? draft : { ...draft, questions: draft.questions.toSorted((a, b) => placeOf(a) - placeOf(b)) };
};

export const questionsIn = (draft: Pick<DraftContent, "questions">, section: string): DraftContent["questions"] =>
  draft.questions.filter((question) => question.section === section);
