import type { ListEntry } from "./list-entry.ts";
import { searchWords, wordsOfEntry } from "./search-words.ts";

/** Entries with a word from `from` on, up to where the next shelf begins. */
export type Shelf = { readonly from: string; readonly entries: readonly ListEntry[] };

/** So many mentions fill a shelf: some eight kilobytes packed, two read units. */
const full = 300;
/** Everything about a list is written in one transaction, which holds a hundred items. */
const mostShelves = 80;

const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Sorts entries by their words onto shelves, so that whoever looks for the beginning of a word opens one of them and not
 * the list. An entry stands on every shelf that has a word of it, once.
 */
export const shelvesOf = (entries: readonly ListEntry[]): readonly Shelf[] => {
  const mentions = new Map<string, ListEntry[]>();
  for (const entry of entries)
    for (const word of wordsOfEntry(entry)) {
      const there = mentions.get(word);
      if (there) there.push(entry);
      else mentions.set(word, [entry]);
    }
  const words = [...mentions.keys()].sort(byCodeUnit);
  const all = words.reduce((sum, word) => sum + (mentions.get(word)?.length ?? 0), 0);
  const room = Math.max(full, Math.ceil(all / (mostShelves / 2)));

  const shelves: { from: string; entries: Set<ListEntry>; mentions: number }[] = [];
  for (const word of words) {
    const here = mentions.get(word) ?? [];
    const shelf = shelves.at(-1);
    if (shelf === undefined || shelf.mentions + here.length > room)
      shelves.push({ from: word, entries: new Set(here), mentions: here.length });
    else {
      for (const entry of here) shelf.entries.add(entry);
      shelf.mentions += here.length;
    }
  }
  return shelves.map(({ from, entries: kept }) => ({ from, entries: [...kept] }));
};

/** The places of the shelves on which a word may stand that begins so. */
const spanned = (froms: readonly string[], beginning: string): readonly number[] =>
  froms.flatMap((from, place) => {
    const next = froms[place + 1];
    const endsBefore = next !== undefined && next <= beginning;
    const beginsAfter = from > beginning && !from.startsWith(beginning);
    return endsBefore || beginsAfter ? [] : [place];
  });

/** Which shelves to open for a text: those of the word that needs the fewest. @param froms where each shelf begins */
export const shelvesFor = (froms: readonly string[], text: string): readonly number[] => {
  const [fewest = []] = searchWords(text)
    .map((word) => spanned(froms, word))
    .sort((one, other) => one.length - other.length);
  return fewest;
};
