/**
 * What several lists hold, each of which is in order, in one order. Of every list one page is held and the next is on
 * its way, so that they are read side by side and never all of it.
 * @param keyOf what they are in order of, by code unit
 */
export async function* inOneOrder<T>(
  lists: readonly AsyncIterable<readonly T[]>[],
  keyOf: (one: T) => string,
): AsyncGenerator<T> {
  const heads = await Promise.all(
    lists.map(async (list) => {
      const ahead = oneAhead(list);
      return { ahead, page: await nextOf(ahead), at: 0 };
    }),
  );
  for (;;) {
    let least: { readonly from: (typeof heads)[number]; readonly key: string } | undefined;
    for (const from of heads) {
      const one = from.page[from.at];
      if (one === undefined) continue;
      const key = keyOf(one);
      if (least === undefined || key < least.key) least = { from, key };
    }
    if (least === undefined) return;
    const { from } = least;
    yield from.page[from.at] as T;
    from.at += 1;
    if (from.at === from.page.length) [from.page, from.at] = [await nextOf(from.ahead), 0];
  }
}

/** The next page that holds something; an empty one at the end. */
const nextOf = async <T>(pages: AsyncGenerator<readonly T[]>): Promise<readonly T[]> => {
  for (;;) {
    const { done, value } = await pages.next();
    if (done) return [];
    if (value.length > 0) return value;
  }
};

/** Asks for a page before the one before it is taken. What goes wrong meanwhile is told when its turn comes. */
async function* oneAhead<T>(pages: AsyncIterable<readonly T[]>): AsyncGenerator<readonly T[]> {
  const iterator = pages[Symbol.asyncIterator]();
  const ask = () => {
    const asked = iterator.next();
    asked.catch(() => undefined);
    return asked;
  };
  for (let next = ask(); ; ) {
    const { done, value } = await next;
    if (done) return;
    next = ask();
    yield value;
  }
}
