import { use, useEffect, useState } from "react";
import { useSettled } from "../ui/use-settled.ts";
import { type FoundInList, ListSearchContext } from "./list-search-context.ts";

export type Found =
  | { readonly is: "nothing-asked" | "searching" | "unreached" }
  | ({ readonly is: "found"; readonly text: string } & FoundInList);

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
    search(list, text, stopped.signal).then((reply) => {
      if (stopped.signal.aborted) return;
      setFound(reply ? { is: "found", text, ...reply } : { is: "unreached" });
    });
    return () => stopped.abort();
  }, [search, list, text, asks]);

  return found;
};
