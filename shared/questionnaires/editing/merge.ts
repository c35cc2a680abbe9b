import { canonical } from "../../kernel/canonical.ts";
import type { DraftContent } from "../draft.ts";
import { inOrder } from "./in-order.ts";
import { type Listed, mergeLists } from "./merge-lists.ts";

/** Something that two editors changed differently. Mine stands in the draft; theirs is kept here until I choose. */
export type Clash = {
  readonly in: "whole" | "section" | "question" | "set" | "list";
  readonly id: string;
  /** The field, or `all` where one of us took it out and the other went on with it: then it stays in. */
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
};

export type Merged = { readonly draft: DraftContent; readonly clashes: readonly Clash[] };

/**
 * Brings two editors' work together, field by field: what only one of us changed is as that one has it. Nothing that
 * either wrote is dropped: where both changed one field, mine is in the draft and theirs among the clashes.
 * @param base what we both started from
 */
export const merge = (base: DraftContent, mine: DraftContent, theirs: DraftContent): Merged => {
  const clashes: Clash[] = [];
  const lists = <T extends Listed>(where: Clash["in"], of: (draft: DraftContent) => readonly T[]): T[] => {
    const merged = mergeLists(of(base), of(mine), of(theirs));
    clashes.push(...merged.clashes.map((clash) => ({ ...clash, in: where })));
    return merged.list;
  };
  const isMyTitle = !same(mine.title, base.title);
  const { title } = isMyTitle ? mine : theirs;
  if (isMyTitle && !same(mine.title, theirs.title) && !same(theirs.title, base.title))
    clashes.push({ in: "whole", id: "", field: "title", mine: mine.title, theirs: theirs.title });

  const sections = lists("section", (draft) => draft.sections);
  const optionSets = lists("set", (draft) => draft.optionSets);
  const run = lists("list", (draft) => draft.lists ?? []);
  const questions = lists("question", (draft) => draft.questions);
  // A section that one took out empty stays for what the other put into it.
  const homes = new Set(sections.map(({ id }) => id));
  const needed = [...mine.sections, ...theirs.sections, ...base.sections].filter(
    ({ id }, at, all) =>
      !homes.has(id) && all.findIndex((one) => one.id === id) === at && questions.some(({ section }) => section === id),
  );
  const { leftOut } = theirs;
  const draft = { title, sections: [...sections, ...needed], questions, optionSets, leftOut };
  return { draft: inOrder(run.length === 0 ? draft : { ...draft, lists: run }), clashes };
};

const same = (a: unknown, b: unknown): boolean => a === b || canonical(a ?? null) === canonical(b ?? null);
