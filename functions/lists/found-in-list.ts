import { findEntries } from "#shared/lists/find-entries.ts";
import type { FoundEntry, ListEntry } from "#shared/lists/list-entry.ts";
import { shelvesFor } from "#shared/lists/shelves.ts";
import type { Store } from "../store/table.ts";
import { readList, readShelves, type StoredList } from "./store.ts";

const mostFound = 20;
/** Two letters that begin half of all words are on many shelves; no more of them are opened at once. */
const mostOpened = 12;
const mostKept = 200;

type Shelves = Map<string, readonly ListEntry[]>;
const kept = new WeakMap<object, Shelves>();

/** Shelves never change, so this process reads each once and keeps the latest few. */
const opened = async (store: Store, head: StoredList, places: readonly number[]): Promise<readonly ListEntry[]> => {
  const known: Shelves = kept.get(store.tables.client) ?? new Map();
  kept.set(store.tables.client, known);
  const nameOf = (place: number) => `${head.list}#${head.version}#${place}`;
  const missing = places.filter((place) => !known.has(nameOf(place)));
  const read = missing.length === 0 ? [] : await readShelves(store, head, missing);
  for (const [at, place] of missing.entries()) {
    const [oldest] = known.keys();
    if (known.size >= mostKept && oldest !== undefined) known.delete(oldest);
    known.set(nameOf(place), read[at] ?? []);
  }
  return places.flatMap((place) => known.get(nameOf(place)) ?? []);
};

/**
 * The lines of a list that fit a text, the nearest first; undefined where there is no such list. It costs one read unit
 * for the head, and some two for each shelf that this process does not have yet: nearly always one.
 */
export const foundInList = async (
  store: Store,
  list: string,
  text: string,
): Promise<{ readonly scheme: string; readonly entries: FoundEntry[] } | undefined> => {
  const head = await readList(store, list);
  if (head === undefined) return undefined;
  const entries = await opened(store, head, shelvesFor(head.shelves, text).slice(0, mostOpened));
  const once = new Map(entries.map((entry) => [entry.code, entry]));
  const found = findEntries(once.values(), text, mostFound);
  return { scheme: head.scheme, entries: found.map(({ code, label }) => ({ code, label })) };
};
