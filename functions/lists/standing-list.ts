import type { ListEntry } from "#shared/lists/list-entry.ts";
import type { Store } from "../store/table.ts";
import { readEntries, readList, type StoredList } from "./store.ts";

/** A list as it stands, with all its lines; undefined where there is none. */
export const standingList = async (
  store: Store,
  list: string,
): Promise<{ readonly head: StoredList; readonly entries: readonly ListEntry[] } | undefined> => {
  const head = await readList(store, list);
  return head && { head, entries: await readEntries(store, head) };
};
