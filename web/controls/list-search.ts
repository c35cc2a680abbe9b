import { createContext, use, useEffect, useState } from "react";
import type { ListEntry } from "#shared/lists/list-entry.ts";
import { useSettled } from "../ui/use-settled.ts";

/** Asks the server for lines of a reference list; undefined where it could not be reached. */
export type ListSearch = (list: string, text: string, signal: AbortSignal) => Promise<readonly ListEntry[] | undefined>;

/** The page that has a server behind it says how to search; a page without one finds nothing, and says so. */
export const ListSearchContext = createContext<ListSearch>(async () => undefined);

export type Found =
  | { readonly is: "nothing-asked" | "searching" | "unreached" }
  | { readonly is: "found"; readonly text: string; readonly entries: readonly ListEntry[] };

/** Shorter words are in half of every list. */
export const shortestSearch = 2;
const pause = 200;

/** What of a list fits the text that somebody is typing, once the typing rests. */
export const useListSearch = (list: string, typed: string, wanted: boolean): Found => {
  const search = use(ListSearchContext);
  const text = useSettled(typed.trim(), pause);
  const [found, setFound] = useState<Found>({ is: "nothing-asked" });
  const asks = wanted && text.length >= shortestSearch;

  useEffect(() => {
    if (!asks) return setFound({ is: "nothing-asked" });
    const stopped = new AbortController();
    setFound((before) => (before.is === "found" ? before : { is: "searching" }));
    search(list, text, stopped.signal).then((entries) => {
      if (stopped.signal.aborted) return;
      setFound(entries ? { is: "found", text, entries } : { is: "unreached" });
    });
    return () => stopped.abort();
  }, [search, list, text, asks]);

  return found;
};
