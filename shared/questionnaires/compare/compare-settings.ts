import { canonical } from "../../kernel/canonical.ts";
import type { Difference } from "../difference.ts";
import type { DraftText } from "../draft.ts";
import { isCorrection } from "./is-correction.ts";
import { weighed, weight } from "./weigh.ts";

type Fields = Readonly<Record<string, unknown>>;
type Item = Fields & { readonly id: string };

/** What the walk through two settings knows: which ids are places on a scale from little to much. */
export type Looking = { readonly ordered: ReadonlySet<string> };

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is DraftText =>
  isFields(value) &&
  typeof value.nl === "string" &&
  Object.entries(value).every(([name, text]) => (name === "nl" || name === "en") && typeof text === "string");

const areItems = (value: unknown): value is readonly Item[] =>
  Array.isArray(value) && value.every((one) => isFields(one) && typeof one.id === "string");

/** Settings that offer one more thing to pick where they are turned on. */
const offers = new Set(["other", "own", "notApplicable", "notStated"]);

const labelOf = (item: Fields): DraftText => {
  const label = item.label ?? item.title ?? item.text;
  return isText(label) ? label : { nl: String(item.id) };
};

/**
 * The differences between two settings of one kind, without knowing the kind: lists of things with ids are compared by
 * id, texts as texts, and all else as it stands. `path` names the setting, such as `scales/options`.
 */
export const compareSettings = (
  before: unknown,
  after: unknown,
  looking: Looking,
  path: readonly string[] = [],
): readonly Difference[] => {
  if (canonical(before) === canonical(after)) return [];
  const setting = path.join("/");
  if (isText(before) && isText(after)) return compareTexts(before, after, setting);
  if (areItems(before) && areItems(after)) return compareItems(before, after, looking, path);
  if (isFields(before) && isFields(after) && !isText(before) && !isText(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
      compareSettings(before[name], after[name], looking, [...path, name]),
    );
  if (offers.has(path.at(-1) ?? "") && !before && after === true)
    return [weighed("setting-changed", { setting, ...values(before, after) }, weight.more)];
  const isLonger = path.at(-1) === "maxLength" && Number(after) > Number(before);
  return [weighed("setting-changed", { setting, ...values(before, after) }, isLonger ? weight.arrangement : undefined)];
};

const values = (before: unknown, after: unknown) => ({
  ...(before !== undefined && { before: said(before) }),
  ...(after !== undefined && { after: said(after) }),
});

const said = (value: unknown): DraftText | string =>
  isText(value) ? value : typeof value === "string" ? value : canonical(value).slice(0, 200);

/** A unit or a pole is part of what is asked: more than a slip makes it another question. */
const compareTexts = (before: DraftText, after: DraftText, setting: string): readonly Difference[] => {
  const sameMeaning = before.nl === after.nl || isCorrection(before.nl, after.nl);
  return [weighed(sameMeaning ? "setting-renamed" : "setting-changed", { setting, before, after })];
};

const compareItems = (
  before: readonly Item[],
  after: readonly Item[],
  looking: Looking,
  path: readonly string[],
): readonly Difference[] => {
  const [was, is] = [new Map(before.map((one) => [one.id, one])), new Map(after.map((one) => [one.id, one]))];
  const setting = path.join("/");
  const about = (item: Item) => ({ setting, item: { id: item.id, label: labelOf(item) } });
  const isOrdered = [...before, ...after].some(({ id }) => looking.ordered.has(id));
  const common = (list: readonly Item[]) => list.map(({ id }) => id).filter((id) => was.has(id) && is.has(id));
  const moved = common(before).join("\n") !== common(after).join("\n");
  return [
    ...before.filter(({ id }) => !is.has(id)).map((item) => weighed("item-removed", about(item))),
    ...after
      .filter(({ id }) => !was.has(id))
      .map((item) => weighed("item-added", about(item), isOrdered ? weight.meaning : undefined)),
    ...(moved ? [weighed("items-reordered", { setting }, isOrdered ? weight.meaning : undefined)] : []),
    ...after.flatMap((item) => {
      const earlier = was.get(item.id);
      return earlier === undefined ? [] : compareItem(earlier, item, looking, path);
    }),
  ];
};

const compareItem = (before: Item, after: Item, looking: Looking, path: readonly string[]): readonly Difference[] => {
  const about = { setting: path.join("/"), item: { id: after.id, label: labelOf(before) } };
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): readonly Difference[] => {
    const [was, is] = [before[name], after[name]];
    if (canonical(was) === canonical(is)) return [];
    if (isText(was) && isText(is)) {
      const code = was.nl === is.nl || isCorrection(was.nl, is.nl) ? "item-renamed" : "item-reworded";
      return [weighed(code, { ...about, before: was, after: is })];
    }
    if (isFields(was) || isFields(is) || areItems(was) || areItems(is))
      return compareSettings(was, is, looking, [...path, name]);
    return [weighed("item-changed", { ...about, ...values(was, is) })];
  });
};
