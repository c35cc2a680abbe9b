import type { ListEntry } from "./list-entry.ts";

/** What a file does to a list. */
export type ListDifference = {
  readonly added: readonly ListEntry[];
  readonly changed: readonly { readonly before: ListEntry; readonly after: ListEntry }[];
  /** No longer to be chosen; what was answered with them keeps its words. */
  readonly gone: readonly ListEntry[];
  readonly same: number;
};

const saying = ({ label, also }: ListEntry): string => JSON.stringify([label.nl, label.en ?? "", also ?? ""]);

export const compareLists = (before: readonly ListEntry[], after: readonly ListEntry[]): ListDifference => {
  const was = new Map(before.map((entry) => [entry.code, entry]));
  const is = new Set(after.map(({ code }) => code));
  const both = after.flatMap((entry) => {
    const earlier = was.get(entry.code);
    return earlier ? [{ before: earlier, after: entry }] : [];
  });
  const changed = both.filter((pair) => saying(pair.before) !== saying(pair.after));
  return {
    added: after.filter(({ code }) => !was.has(code)),
    changed,
    gone: before.filter(({ code }) => !is.has(code)),
    same: both.length - changed.length,
  };
};
