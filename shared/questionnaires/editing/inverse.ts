import type { DraftContent } from "../draft.ts";
import { apply } from "./apply.ts";
import { type Edit, nothing } from "./edit.ts";
import { questionsIn } from "./in-order.ts";
import { following, found } from "./placing.ts";

type Inverse = { readonly [Is in Edit["is"]]: (draft: DraftContent, edit: Extract<Edit, { is: Is }>) => Edit };

const inverting: Inverse = {
  together: (draft, { edits }) => {
    const undoing: Edit[] = [];
    let at = draft;
    for (const edit of edits) {
      undoing.unshift(inverse(at, edit));
      at = apply(at, edit);
    }
    return { is: "together", edits: undoing };
  },
  titled: ({ title }) => ({ is: "titled", title }),

  "section-in": (_draft, { section }) => ({ is: "section-out", id: section.id }),
  "section-out": ({ sections }, { id }) => {
    const section = found(sections, id);
    return section ? { is: "section-in", section, before: following(sections, id) } : nothing;
  },
  "section-moved": ({ sections }, { id }) => ({ is: "section-moved", id, before: following(sections, id) }),
  "section-titled": ({ sections }, { id }) => {
    const section = found(sections, id);
    return section ? { is: "section-titled", id, title: section.title } : nothing;
  },

  "question-in": (_draft, { question }) => ({ is: "question-out", id: question.id }),
  "question-out": (draft, { id }) => {
    const question = found(draft.questions, id);
    if (question === undefined) return nothing;
    return { is: "question-in", question, before: following(questionsIn(draft, question.section), id) };
  },
  "question-moved": (draft, { id }) => {
    const question = found(draft.questions, id);
    if (question === undefined) return nothing;
    const { section } = question;
    return { is: "question-moved", id, section, before: following(questionsIn(draft, section), id) };
  },
  "question-set": (draft, { id, field }) => {
    const question = found(draft.questions, id);
    return question ? { is: "question-set", id, field, value: question[field] } : nothing;
  },
  "question-renamed": (_draft, { id, to }) => ({ is: "question-renamed", id: to, to: id }),

  "set-in": (draft, { set }) => ({ is: "together", edits: [{ is: "set-out", id: set.id }, ...usesOf(draft, set.id)] }),
  "set-out": (draft, { id }) => {
    const set = found(draft.optionSets, id);
    if (set === undefined) return nothing;
    const back: Edit = { is: "set-in", set, before: following(draft.optionSets, id) };
    return { is: "together", edits: [back, ...usesOf(draft, id)] };
  },
  "set-changed": (draft, { set: { id } }) => {
    const set = found(draft.optionSets, id);
    if (set === undefined) return nothing;
    const copies = draft.questions.flatMap(({ id: question, optionSet, settings }): readonly Edit[] =>
      optionSet === id ? [{ is: "question-set", id: question, field: "settings", value: settings }] : [],
    );
    return { is: "together", edits: [{ is: "set-changed", set }, ...copies] };
  },

  "list-in": (_draft, { list }) => ({ is: "list-out", id: list.id }),
  "list-out": ({ lists = [] }, { id }) => {
    const list = found(lists, id);
    return list ? { is: "list-in", list, before: following(lists, id) } : nothing;
  },
  "list-changed": ({ lists = [] }, { list: { id } }) => {
    const list = found(lists, id);
    return list ? { is: "list-changed", list } : nothing;
  },
};

/** Says again of every question that uses a set that it does. */
const usesOf = (draft: DraftContent, set: string): readonly Edit[] =>
  draft.questions.flatMap(({ id, optionSet }): readonly Edit[] =>
    optionSet === set ? [{ is: "question-set", id, field: "optionSet", value: set }] : [],
  );

/** The edit that takes another back, given the draft as it was before it. */
export function inverse(draft: DraftContent, edit: Edit): Edit {
  if (edit.is !== "together" && apply(draft, edit) === draft) return nothing;
  return (inverting[edit.is] as (draft: DraftContent, edit: Edit) => Edit)(draft, edit);
}
