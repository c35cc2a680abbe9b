import type { Question, QuestionId } from "../../questions/question.ts";
import type { DraftContent } from "../draft.ts";
import type { DraftSection, Edit } from "./edit.ts";
import { freshId } from "./fresh-id.ts";
import { questionsIn } from "./in-order.ts";
import { following, found } from "./placing.ts";
import { fieldsReferring, leftReferring, renamedFrom, renamedIn } from "./renamed.ts";

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

/** An id for a new question: not one that is there, and not one that a condition still names. */
export const freshQuestionId = ({ questions }: Pick<DraftContent, "questions">): QuestionId =>
  freshId("v", idsOf(questions));

export const freshSectionId = ({ sections }: Pick<DraftContent, "sections">): string => freshId("s", idsOf(sections));

/** A question once more, right behind itself, under an id of its own. */
export const copying = (draft: DraftContent, id: QuestionId): { edit: Edit; id: QuestionId } | undefined => {
  const question = found(draft.questions, id);
  if (question === undefined) return undefined;
  const copy = { ...question, id: freshQuestionId(draft) };
  const before = following(questionsIn(draft, question.section), id);
  return { edit: { is: "question-in", question: copy, before }, id: copy.id };
};

/** A section with its questions once more; conditions among these look at the copies. */
export const copyingSection = (draft: DraftContent, id: string): { edit: Edit; id: string } | undefined => {
  const section = found(draft.sections, id);
  if (section === undefined) return undefined;
  const copy: DraftSection = { ...section, id: freshSectionId(draft) };
  const questions = questionsIn(draft, id).map((question) => ({ ...question, section: copy.id }));
  const edits: Edit[] = [
    { is: "section-in", section: copy, before: following(draft.sections, id) },
    ...putting(draft, questions),
  ];
  return { edit: { is: "together", edits }, id: copy.id };
};

/** Puts questions from elsewhere at the end of the sections they name; ids that are taken here are replaced throughout. */
export const putting = (draft: DraftContent, questions: readonly Question[]): readonly Edit[] => {
  const taken = new Set(idsOf(draft.questions));
  const names = new Map<QuestionId, QuestionId>();
  for (const { id } of questions) {
    const free = taken.has(id) ? freshId("v", taken) : id;
    names.set(id, free);
    taken.add(free);
  }
  return questions.map((question) => ({
    is: "question-in",
    before: null,
    question: {
      ...question,
      id: names.get(question.id) ?? question.id,
      ...(question.visibleIf !== undefined && { visibleIf: renamedIn(question.visibleIf, names) }),
      ...(question.optionsFrom !== undefined && { optionsFrom: renamedFrom(question.optionsFrom, names) }),
    },
  }));
};

/** What taking questions out does to the rest: the conditions of these name something that is then gone. */
export const consequences = (draft: DraftContent, going: readonly QuestionId[]): readonly Question[] =>
  leftReferring(draft.questions, new Set(going));

/**
 * Takes questions out, and with them the conditions elsewhere that name them, so that those questions are asked of all,
 * and what said that options come from their rows.
 */
export const removing = (draft: DraftContent, going: readonly QuestionId[]): Edit => ({
  is: "together",
  edits: [
    ...consequences(draft, going).flatMap((question) =>
      fieldsReferring(question, new Set(going)).map(
        (field): Edit => ({ is: "question-set", id: question.id, field, value: undefined }),
      ),
    ),
    ...going.map((id): Edit => ({ is: "question-out", id })),
  ],
});

export const removingSection = (draft: DraftContent, id: string): Edit => ({
  is: "together",
  edits: [removing(draft, idsOf(questionsIn(draft, id))), { is: "section-out", id }],
});

/** Takes a list out, and with it that questions run through it or take their options from it. */
export const removingList = (draft: DraftContent, id: string): Edit => ({
  is: "together",
  edits: [
    ...draft.questions.flatMap((question) =>
      (["forEach", "optionsFrom"] as const)
        .filter((field) => question[field] === id)
        .map((field): Edit => ({ is: "question-set", id: question.id, field, value: undefined })),
    ),
    { is: "list-out", id },
  ],
});
