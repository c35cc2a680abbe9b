import { canonical } from "../../kernel/canonical.ts";
import { placed } from "./placing.ts";

export type Listed = { readonly id: string };

type ListClash = { readonly id: string; readonly field: string; readonly mine: unknown; readonly theirs: unknown };

const same = (a: unknown, b: unknown): boolean => a === b || canonical(a ?? null) === canonical(b ?? null);

/**
 * Three versions of one list of things with ids brought together. Something that one took out and the other changed
 * stays. Order is mine if I changed it, else theirs; what the other added keeps the neighbour it was put behind.
 */
export const mergeLists = <T extends Listed>(base: readonly T[], mine: readonly T[], theirs: readonly T[]) => {
  const [was, me, they] = [byId(base), byId(mine), byId(theirs)];
  const clashes: ListClash[] = [];
  const kept = new Map<string, T>();

  for (const id of new Set([...me.keys(), ...they.keys()])) {
    const [before, one, other] = [was.get(id), me.get(id), they.get(id)];
    if (one && other) {
      const merged = mergeFields(before, one, other);
      clashes.push(...merged.clashes.map((clash) => ({ ...clash, id })));
      kept.set(id, merged.thing);
      continue;
    }
    const standing = one ?? other;
    if (standing === undefined || (before !== undefined && same(before, standing))) continue;
    kept.set(id, standing);
    if (before) clashes.push({ id, field: "all", mine: one, theirs: other });
  }

  const common = (list: readonly T[]) => list.map(({ id }) => id).filter((id) => was.has(id) && kept.has(id));
  const isMineOrder = !same(
    common(mine),
    common(base).filter((id) => me.has(id)),
  );
  const [first, second] = isMineOrder ? [mine, theirs] : [theirs, mine];
  const list = second.reduce<T[]>(
    (made, { id }, at) => {
      const thing = kept.get(id);
      if (thing === undefined || made.some((one) => one.id === id)) return made;
      return placed(made, thing, behind(made, second, at));
    },
    first.flatMap(({ id }) => kept.get(id) ?? []),
  );
  return { list, clashes };
};

/** What the thing is put before, so that it stands behind the nearest of its neighbours that is there. */
const behind = (made: readonly Listed[], list: readonly Listed[], at: number): string | null => {
  for (let back = at - 1; back >= 0; back -= 1) {
    const place = made.findIndex(({ id }) => id === list[back]?.id);
    if (place !== -1) return made[place + 1]?.id ?? null;
  }
  return made[0]?.id ?? null;
};

const byId = <T extends Listed>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]));

/** Two versions of one thing, field by field. */
const mergeFields = <T extends Listed>(base: T | undefined, mine: T, theirs: T) => {
  if (mine === theirs || same(mine, theirs)) return { thing: theirs, clashes: [] };
  type Fields = Readonly<Record<string, unknown>>;
  const [was, me, they] = [(base ?? {}) as Fields, mine as Fields, theirs as Fields];
  const clashes: Omit<ListClash, "id">[] = [];
  const merged: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(they), ...Object.keys(me)])) {
    const isMine = !same(me[field], was[field]);
    const value = isMine ? me[field] : they[field];
    if (value !== undefined) merged[field] = value;
    if (isMine && !same(they[field], was[field]) && !same(they[field], me[field]))
      clashes.push({ field, mine: me[field], theirs: they[field] });
  }
  return { thing: merged as T, clashes };
};
