import type { ListSearch } from "./list-search-context.ts";

const mostKept = 200;

/**
 * A search that asks for no text twice, and for none that only goes on from one with which nothing was found: going back
 * a letter, or typing on in vain, costs no request.
 */
export const rememberedSearch = (ask: ListSearch): ListSearch => {
  const known = new Map<string, NonNullable<Awaited<ReturnType<ListSearch>>>>();
  return async (list, text, signal) => {
    const key = `${list} ${text.toLowerCase()}`;
    const there = known.get(key);
    if (there) return there;
    for (let end = key.length - 1; end > list.length + 2; end -= 1) {
      const before = known.get(key.slice(0, end));
      if (before?.entries.length === 0) return before;
    }
    const found = await ask(list, text, signal);
    if (found === undefined || signal.aborted) return found;
    if (known.size >= mostKept) known.clear();
    known.set(key, found);
    return found;
  };
};
