import type { ListEntry } from "./list-entry.ts";
import { searchWords, wordsOfEntry } from "./search-words.ts";

/** How well an entry fits: 0 its name begins as typed, 1 a word of its name begins with the first word, 2 otherwise. */
const nearness = ({ label }: ListEntry, [first = "", ...rest]: readonly string[]): 0 | 1 | 2 => {
  const names = [label.nl, label.en ?? ""].map(searchWords);
  const typed = [first, ...rest].join(" ");
  if (names.some((words) => words.join(" ").startsWith(typed))) return 0;
  return names.some((words) => words.some((word) => word.startsWith(first))) ? 1 : 2;
};

/** The entries of which some word begins with each word that was typed, the nearest first, then by name. */
export const findEntries = (entries: Iterable<ListEntry>, text: string, most: number): readonly ListEntry[] => {
  const asked = searchWords(text);
  if (asked.length === 0) return [];
  const found: { readonly entry: ListEntry; readonly near: number }[] = [];
  for (const entry of entries) {
    const words = [...wordsOfEntry(entry)];
    if (asked.every((typed) => words.some((word) => word.startsWith(typed))))
      found.push({ entry, near: nearness(entry, asked) });
  }
  return found
    .sort((one, other) => one.near - other.near || one.entry.label.nl.localeCompare(other.entry.label.nl, "nl"))
    .slice(0, most)
    .map(({ entry }) => entry);
};
