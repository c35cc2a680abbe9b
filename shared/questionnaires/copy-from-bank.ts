import { canonical } from "../kernel/canonical.ts";
import type { Question } from "../questions/question.ts";
import type { BankQuestion } from "./bank.ts";
import { namesIn } from "./conditions/names-in.ts";
import { parse } from "./conditions/parse.ts";
import { isContextName } from "./context.ts";
import type { DraftContent } from "./draft.ts";
import { apply } from "./editing/apply.ts";
import { putting } from "./editing/commands.ts";
import { type Edit, nothing } from "./editing/edit.ts";
import { freshId } from "./editing/fresh-id.ts";
import { found } from "./editing/placing.ts";

/**
 * Copies questions from the bank to the end of a section, in the order in which they are given. Their option sets and
 * lists come along: the draft's own where that says the same, else under an id that is free. A condition stays where all
 * that it names comes along or is in the draft as the same question; else it is left behind.
 */
export const copyFromBank = (draft: DraftContent, chosen: readonly BankQuestion[], section: string): Edit => {
  const edits: Edit[] = [];
  let made = draft;
  const add = (edit: Edit): void => {
    edits.push(edit);
    made = apply(made, edit);
  };
  for (const together of bySource(chosen)) {
    const along = new Set(together.map(({ question }) => question.id));
    const copies = together.map((one) => {
      const set = setFor(made, one);
      const lists = listsFor(made, one);
      add(set.edit);
      add(lists.edit);
      const isKnown = (id: string) => along.has(id) || isSameIn(draft, one, id);
      return copyOf({ ...one.question, section }, isKnown, set.id, lists.ids);
    });
    for (const edit of putting(made, copies)) add(edit);
  }
  return { is: "together", edits };
};

/** Ids mean the same within one questionnaire only. */
const bySource = (chosen: readonly BankQuestion[]): readonly (readonly BankQuestion[])[] => {
  const sourceOf = ({ from }: BankQuestion) => from.questionnaireId ?? from.template;
  return [...new Set(chosen.map(sourceOf))].map((source) => chosen.filter((one) => sourceOf(one) === source));
};

/** Whether the draft has the question that a condition looks at, and not merely another one of that id. */
const isSameIn = (draft: DraftContent, { looksAt = [] }: BankQuestion, id: string): boolean => {
  const [there, meant] = [found(draft.questions, id), found(looksAt, id)];
  return there !== undefined && there.kind === meant?.kind && there.text.nl === meant.text.nl;
};

const setFor = (draft: DraftContent, { optionSet }: BankQuestion) => {
  if (optionSet === undefined) return { edit: nothing, id: undefined };
  const same = draft.optionSets.find(({ choices }) => canonical(choices) === canonical(optionSet.choices));
  if (same) return { edit: nothing, id: same.id };
  const id = freeId("set", optionSet.id, draft.optionSets);
  return { edit: { is: "set-in", set: { ...optionSet, id }, before: null } as const, id };
};

const listsFor = (draft: DraftContent, { lists = [] }: BankQuestion) => {
  const ids = new Map<string, string>();
  const own = [...(draft.lists ?? [])];
  const edits: Edit[] = [];
  for (const list of lists) {
    const same = own.find((one) => canonical({ ...one, id: "" }) === canonical({ ...list, id: "" }));
    const copy = { ...list, id: same?.id ?? freeId("list-", list.id, own) };
    if (same === undefined) edits.push({ is: "list-in", list: copy, before: null });
    own.push(copy);
    ids.set(list.id, copy.id);
  }
  return { edit: { is: "together", edits } as const, ids };
};

const freeId = (letter: string, id: string, taken: readonly { readonly id: string }[]): string => {
  const ids = taken.map((one) => one.id);
  return ids.includes(id) ? freshId(letter, ids) : id;
};

const copyOf = (
  { visibleIf, optionSet: _set, forEach, optionsFrom, ...question }: Question,
  isKnown: (id: string) => boolean,
  set: string | undefined,
  lists: ReadonlyMap<string, string>,
): Question => {
  const parsed = visibleIf === undefined ? undefined : parse(visibleIf);
  const holds =
    parsed?.ok && namesIn(parsed.condition).every(({ id }) => id.startsWith("@") || isContextName(id) || isKnown(id));
  return {
    ...question,
    ...(holds && visibleIf !== undefined && { visibleIf }),
    ...(set !== undefined && { optionSet: set }),
    ...(forEach !== undefined && { forEach: lists.get(forEach) ?? forEach }),
    ...(optionsFrom !== undefined && { optionsFrom: lists.get(optionsFrom) ?? optionsFrom }),
  };
};
