type Named = { readonly id: string };

/** The list with a thing put before another, or at the end where there is no such other. */
export const placed = <T extends Named>(list: readonly T[], thing: T, before: string | null): T[] => {
  const at = before === null ? -1 : list.findIndex(({ id }) => id === before);
  return at === -1 ? [...list, thing] : [...list.slice(0, at), thing, ...list.slice(at)];
};

export const without = <T extends Named>(list: readonly T[], id: string): T[] => list.filter((one) => one.id !== id);

export const replaced = <T extends Named>(list: readonly T[], thing: T): T[] =>
  list.map((one) => (one.id === thing.id ? thing : one));

/** The id of what follows, null for the last. */
export const following = (list: readonly Named[], id: string): string | null =>
  list[list.findIndex((one) => one.id === id) + 1]?.id ?? null;

export const found = <T extends Named>(list: readonly T[], id: string): T | undefined =>
  list.find((one) => one.id === id);
