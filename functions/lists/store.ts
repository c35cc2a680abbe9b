import * as z from "zod/mini";
import { type ListEntry, ReferenceList } from "#shared/lists/list-entry.ts";
import { shelvesOf } from "#shared/lists/shelves.ts";
import { keys } from "../store/keys.ts";
import { list as listed, query, read, readMany, type Store } from "../store/table.ts";
import { create, replace, type Write } from "../store/write.ts";
import { PackedEntries, packedEntries, unpackedEntries } from "./packed.ts";

/** The head of a list, and where each of its shelves begins. */
const StoredList = z.extend(ReferenceList, { shelves: z.array(z.string()) });
export type StoredList = z.output<typeof StoredList>;

const entriesPerPart = 3000;
/** A transaction holds 4 MB; what has to go into one is far below it. */
const mostTogether = 3_500_000;

export const toldOf = ({ shelves: _, ...head }: StoredList): ReferenceList => head;

export const readList = (store: Store, list: string): Promise<StoredList | undefined> =>
  read(store, "planning", keys.list(list), StoredList);

/** All lists; to look at, never to decide on. */
export const readLists = async (store: Store): Promise<readonly ReferenceList[]> =>
  (await listed(store, "planning", "lists", StoredList)).map(toldOf);

/** All lines of a list, in the order of its file. */
export const readEntries = async (
  store: Store,
  { list, version }: Pick<ReferenceList, "list" | "version">,
): Promise<readonly ListEntry[]> => {
  const { pk, sk } = keys.listPart(list, version, 0);
  const parts = await query(store, "planning", pk, sk.slice(0, sk.lastIndexOf("#") + 1), PackedEntries);
  return parts.flatMap(unpackedEntries);
};

/** Some shelves of a list. They never change, so whoever has them may keep them. */
export const readShelves = async (
  store: Store,
  { list, version }: Pick<ReferenceList, "list" | "version">,
  places: readonly number[],
): Promise<readonly (readonly ListEntry[])[]> => {
  const wanted = places.map((place) => keys.listShelf(list, version, place));
  return (await readMany(store, "planning", wanted, PackedEntries)).map((item) => (item ? unpackedEntries(item) : []));
};

/**
 * Writes a list with all its lines, once in the order of the file and once by their words, or nothing: the head only
 * where it is as it was read. Undefined where it is too large to be written at once.
 */
export const writeList = (
  before: ReferenceList | undefined,
  head: ReferenceList,
  entries: readonly ListEntry[],
): readonly Write[] | undefined => {
  const { list, version } = head;
  const shelves = shelvesOf(entries);
  const parts = Array.from({ length: Math.ceil(entries.length / entriesPerPart) }, (_, part) =>
    entries.slice(part * entriesPerPart, (part + 1) * entriesPerPart),
  );
  const items = [
    ...parts.map((part, place) => ({ place: keys.listPart(list, version, place), item: packedEntries(part) })),
    ...shelves.map((shelf, place) => ({
      place: keys.listShelf(list, version, place),
      item: packedEntries(shelf.entries),
    })),
  ];
  const bytes = items.reduce((sum, { item }) => sum + (item?.packed.byteLength ?? mostTogether), 0);
  if (bytes >= mostTogether || items.length > 98) return undefined;
  const stored = { ...head, shelves: shelves.map(({ from }) => from) };
  return [
    before === undefined
      ? create("planning", keys.list(list), stored)
      : replace("planning", keys.list(list), stored, { version: before.version }),
    ...items.flatMap(({ place, item }) => (item ? [create("planning", place, item)] : [])),
  ];
};
