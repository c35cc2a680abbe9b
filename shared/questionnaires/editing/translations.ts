import type { DraftContent } from "../draft.ts";

/** How many texts are there, and of how many the English is missing. */
export type Translations = { readonly texts: number; readonly missing: number };

const none: Translations = { texts: 0, missing: 0 };
const counted = new WeakMap<object, Translations>();

/**
 * Counts the texts in anything an author wrote. What did not change since the last time is not looked at again, so that
 * this may be asked at every keystroke.
 */
export const translationsIn = (value: unknown): Translations => {
  if (typeof value !== "object" || value === null) return none;
  const known = counted.get(value);
  if (known) return known;
  const here = "nl" in value ? ofText(value as { nl: unknown; en?: unknown }) : sum(Object.values(value));
  counted.set(value, here);
  return here;
};

const ofText = ({ nl, en }: { nl: unknown; en?: unknown }): Translations => {
  const isWritten = typeof nl === "string" && nl.trim() !== "";
  const isTranslated = typeof en === "string" && en.trim() !== "";
  return isWritten ? { texts: 1, missing: isTranslated ? 0 : 1 } : none;
};

const sum = (values: readonly unknown[]): Translations =>
  values
    .map(translationsIn)
    .reduce((all, one) => ({ texts: all.texts + one.texts, missing: all.missing + one.missing }), none);

export const translationsOf = ({ title, sections, questions, lists = [] }: DraftContent): Translations =>
  sum([title, sections, questions, lists]);
