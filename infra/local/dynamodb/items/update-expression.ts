import { invalid } from "../api-error.ts";
import { type AttributeValue, type Item, membersOf, typeOf } from "./attribute-value.ts";
import { addDecimals } from "./decimal.ts";
import { type Path, valueAt } from "./document-path.ts";

/** The tree that the engine's parser makes of an update expression. */
export type Source =
  | Path
  | AttributeValue
  | { readonly type: "add" | "subtract"; readonly args: readonly [Source, Source] }
  | { readonly type: "function"; readonly name: "if_not_exists"; readonly args: readonly [Path, Source] }
  | { readonly type: "function"; readonly name: "list_append"; readonly args: readonly [Source, Source] };
export type Section =
  | { readonly type: "set"; readonly path: Path; readonly val: Source }
  | { readonly type: "add" | "delete"; readonly path: Path; readonly val: AttributeValue }
  | { readonly type: "remove"; readonly path: Path };

const wrongType = () => invalid("An operand in the update expression has an incorrect data type");
const noSuchPath = () => invalid("The document path provided in the update expression is invalid for update");

/**
 * The item after an update. Every value is taken from the item as it was, whatever the order of the sections, and
 * positions in lists mean those of the list as it was, also when several elements go (the engine's own evaluation
 * takes both as they have become). Elements set beyond the end of a list are appended in order of position.
 */
export const updated = (old: Item, sections: readonly Section[]): Item => {
  const item = structuredClone(old);
  const leaving = new Map<AttributeValue[], number[]>();
  const joining = new Map<AttributeValue[], [at: number, value: AttributeValue][]>();

  const put = (path: Path, value: AttributeValue): void => {
    const { parent, last } = placeOf(item, path);
    if (typeof last === "string" && parent.M) parent.M[last] = value;
    else if (typeof last === "number" && parent.L) {
      if (last < parent.L.length) parent.L[last] = value;
      else joining.set(parent.L, [...(joining.get(parent.L) ?? []), [last, value]]);
    } else throw noSuchPath();
  };

  const remove = (path: Path): void => {
    const { parent, last } = placeOf(item, path);
    if (typeof last === "string" && parent.M) delete parent.M[last];
    else if (typeof last === "number" && parent.L) leaving.set(parent.L, [...(leaving.get(parent.L) ?? []), last]);
    else throw noSuchPath();
  };

  for (const section of sections) {
    if (section.type === "remove") remove(section.path);
    else {
      const value = section.type === "set" ? resolved(section.val, old) : changed(section, valueAt(old, section.path));
      if (value === undefined) remove(section.path);
      else put(section.path, structuredClone(value));
    }
  }
  for (const [list, elements] of joining) list.push(...elements.sort(([a], [b]) => a - b).map(([, value]) => value));
  for (const [list, positions] of leaving) for (const at of positions.sort((a, b) => b - a)) list.splice(at, 1);
  return item;
};

const placeOf = (item: Item, path: Path): { parent: AttributeValue; last: string | number } => {
  const [first, ...rest] = path;
  const last = rest.pop();
  if (last === undefined) return { parent: { M: item }, last: first };
  const parent = valueAt(item, [first, ...rest]);
  if (parent === undefined) throw noSuchPath();
  return { parent, last };
};

const isPath = (source: Source): source is Path => Array.isArray(source);

const resolved = (source: Source, item: Item): AttributeValue => {
  const value = found(source, item);
  if (value === undefined) {
    throw invalid("The provided expression refers to an attribute that does not exist in the item");
  }
  return value;
};

const found = (source: Source, item: Item): AttributeValue | undefined => {
  if (isPath(source)) return valueAt(item, source);
  if (!("type" in source)) return source;
  if (source.type !== "function") {
    const [one, other] = [resolved(source.args[0], item), resolved(source.args[1], item)];
    if (one.N === undefined || other.N === undefined) throw wrongType();
    return { N: addDecimals(one.N, other.N, source.type === "add" ? 1 : -1) };
  }
  if (source.name === "if_not_exists") return valueAt(item, source.args[0]) ?? resolved(source.args[1], item);
  const [one, other] = [resolved(source.args[0], item), resolved(source.args[1], item)];
  if (!one.L || !other.L) throw wrongType();
  return { L: [...one.L, ...other.L] };
};

/** ADD and DELETE: undefined when nothing is left of a set, which then goes altogether. */
const changed = (
  section: { type: "add" | "delete"; val: AttributeValue },
  existing: AttributeValue | undefined,
): AttributeValue | undefined => {
  if (existing !== undefined && typeOf(existing) !== typeOf(section.val)) throw wrongType();
  if (section.type === "add" && section.val.N !== undefined) {
    return { N: addDecimals(existing?.N ?? "0", section.val.N) };
  }
  const before = (existing && membersOf(existing)) ?? [];
  const named = membersOf(section.val) ?? [];
  const after =
    section.type === "add"
      ? [...before, ...named.filter((member) => !before.includes(member))]
      : before.filter((member) => !named.includes(member));
  return after.length === 0 ? undefined : { [typeOf(section.val)]: after };
};
