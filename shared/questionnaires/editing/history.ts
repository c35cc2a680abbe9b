import type { DraftContent } from "../draft.ts";
import { apply } from "./apply.ts";
import type { Edit } from "./edit.ts";
import { inverse } from "./inverse.ts";

/** How many steps can be taken back. */
export const mostSteps = 200;

type Step = {
  readonly undoing: Edit;
  readonly redoing: Edit;
  /** What was typed on in one go is one step: the field it went into; undefined once that is over. */
  readonly typedIn: string | undefined;
};

/** A draft with what was done to it here, and what was taken back. */
export type History = {
  readonly draft: DraftContent;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
};

export const freshHistory = (draft: DraftContent): History => ({ draft, past: [], future: [] });

/** @param typedIn names the field while someone types in it: the keystrokes are then one step */
export const edited = (history: History, edit: Edit, typedIn?: string): History => {
  const draft = apply(history.draft, edit);
  if (draft === history.draft) return history;
  const last = history.past.at(-1);
  const goesOn = typedIn !== undefined && last?.typedIn === typedIn;
  const undoing = goesOn ? last.undoing : inverse(history.draft, edit);
  const past = goesOn ? history.past.slice(0, -1) : history.past;
  return { draft, past: [...past, { undoing, redoing: edit, typedIn }].slice(-mostSteps), future: [] };
};

/** Someone left the field: what is typed from now on is a step of its own. */
export const settled = (history: History): History => {
  const last = history.past.at(-1);
  if (last?.typedIn === undefined) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, typedIn: undefined }] };
};

export const undone = (history: History): History => {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  const redoing = inverse(history.draft, last.undoing);
  return {
    draft: apply(history.draft, last.undoing),
    past: history.past.slice(0, -1),
    future: [{ ...last, redoing, typedIn: undefined }, ...history.future],
  };
};

export const redone = (history: History): History => {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  const undoing = inverse(history.draft, next.redoing);
  return { draft: apply(history.draft, next.redoing), past: [...history.past, { ...next, undoing }], future };
};

/** The same history over a draft that somebody else changed too. */
export const over = (history: History, draft: DraftContent): History => ({ ...history, draft });
