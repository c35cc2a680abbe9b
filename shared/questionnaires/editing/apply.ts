import type { Question } from "../../questions/question.ts";
import type { DraftContent } from "../draft.ts";
import type { Edit } from "./edit.ts";
import { inOrder, questionsIn } from "./in-order.ts";
import { found, placed, replaced, without } from "./placing.ts";
import { refersTo, renamedFrom, renamedIn } from "./renamed.ts";
import { withChoicesOf } from "./set-copies.ts";

type Apply = { readonly [Is in Edit["is"]]: (draft: DraftContent, edit: Extract<Edit, { is: Is }>) => DraftContent };

const has = (list: readonly { readonly id: string }[], id: string): boolean => found(list, id) !== undefined;

const applying: Apply = {
  together: (draft, { edits }) => edits.reduce(apply, draft),
  titled: (draft, { title }) => ({ ...draft, title }),

  "section-in": (draft, { section, before }) =>
    has(draft.sections, section.id) ? draft : { ...draft, sections: placed(draft.sections, section, before) },
  "section-out": (draft, { id }) =>
    !has(draft.sections, id) || questionsIn(draft, id).length > 0
      ? draft
      : { ...draft, sections: without(draft.sections, id) },
  "section-moved": (draft, { id, before }) => {
    const section = found(draft.sections, id);
    if (section === undefined || before === id) return draft;
    return inOrder({ ...draft, sections: placed(without(draft.sections, id), section, before) });
  },
  "section-titled": (draft, { id, title }) =>
    has(draft.sections, id) ? { ...draft, sections: replaced(draft.sections, { id, title }) } : draft,

  "question-in": (draft, { question, before }) =>
    has(draft.questions, question.id) || !has(draft.sections, question.section) ? draft : into(draft, question, before),
  "question-out": (draft, { id }) =>
    has(draft.questions, id) ? { ...draft, questions: without(draft.questions, id) } : draft,
  "question-moved": (draft, { id, section, before }) => {
    const question = found(draft.questions, id);
    if (question === undefined || before === id || !has(draft.sections, section)) return draft;
    const moved = question.section === section ? question : { ...question, section };
    return into({ ...draft, questions: without(draft.questions, id) }, moved, before);
  },
  "question-set": (draft, { id, field, value }) => {
    const question = found(draft.questions, id);
    if (question === undefined) return draft;
    const { [field]: _before, ...rest } = question;
    const next = value === undefined ? rest : { ...question, [field]: value };
    return { ...draft, questions: replaced(draft.questions, next as Question) };
  },
  "question-renamed": (draft, { id, to }) => {
    const isTaken = has(draft.questions, to) || draft.questions.some((one) => refersTo(one, new Set([to])));
    if (!has(draft.questions, id) || isTaken) return draft;
    const names = new Map([[id, to]]);
    return {
      ...draft,
      questions: draft.questions.map((question) => {
        if (question.id !== id && !refersTo(question, new Set([id]))) return question;
        const { visibleIf, optionsFrom } = question;
        return {
          ...question,
          id: question.id === id ? to : question.id,
          ...(visibleIf !== undefined && { visibleIf: renamedIn(visibleIf, names) }),
          ...(optionsFrom !== undefined && { optionsFrom: renamedFrom(optionsFrom, names) }),
        };
      }),
    };
  },

  "set-in": (draft, { set, before }) =>
    has(draft.optionSets, set.id) ? draft : { ...draft, optionSets: placed(draft.optionSets, set, before) },
  "set-out": (draft, { id }) => {
    if (!has(draft.optionSets, id)) return draft;
    const questions = draft.questions.map((question) => {
      if (question.optionSet !== id) return question;
      const { optionSet: _set, ...own } = question;
      return own;
    });
    return { ...draft, questions, optionSets: without(draft.optionSets, id) };
  },
  "set-changed": (draft, { set }) =>
    has(draft.optionSets, set.id)
      ? {
          ...draft,
          optionSets: replaced(draft.optionSets, set),
          questions: draft.questions.map((one) => (one.optionSet === set.id ? withChoicesOf(one, set) : one)),
        }
      : draft,

  "list-in": (draft, { list, before }) => {
    const lists = draft.lists ?? [];
    return has(lists, list.id) ? draft : { ...draft, lists: placed(lists, list, before) };
  },
  "list-out": (draft, { id }) => {
    const { lists = [], ...rest } = draft;
    if (!has(lists, id)) return draft;
    const left = without(lists, id);
    return left.length === 0 ? rest : { ...rest, lists: left };
  },
  "list-changed": (draft, { list }) => {
    const { lists = [] } = draft;
    return has(lists, list.id) ? { ...draft, lists: replaced(lists, list) } : draft;
  },
};

/** Puts a question before another of its section, or at the section's end. */
const into = (draft: DraftContent, question: Question, before: string | null): DraftContent => {
  const isThere = found(draft.questions, before ?? "")?.section === question.section;
  return inOrder({ ...draft, questions: placed(draft.questions, question, isThere ? before : null) });
};

/** The draft after an edit. What is not touched stays the same object, so that a page need not draw it again. */
export function apply(draft: DraftContent, edit: Edit): DraftContent {
  return (applying[edit.is] as (draft: DraftContent, edit: Edit) => DraftContent)(draft, edit);
}
