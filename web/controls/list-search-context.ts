import { createContext } from "react";
import type { FoundEntry } from "#shared/lists/list-entry.ts";

/** What of a list fits a text, and whose codes they are. */
export type FoundInList = { readonly scheme: string; readonly entries: readonly FoundEntry[] };

/** Asks the server for lines of a reference list; undefined where it could not be reached. */
export type ListSearch = (list: string, text: string, signal: AbortSignal) => Promise<FoundInList | undefined>;

/** The page that has a server behind it says how to search; a page without one finds nothing, and says so. */
export const ListSearchContext = createContext<ListSearch>(async () => undefined);
