import type { Comparable, ConditionValue, RowField } from "../../questions/kind.ts";
import type { Condition } from "./condition.ts";
import { type Mentions, mentionsOf } from "./mentions.ts";
import { rowsWorthTrying } from "./rows-worth-trying.ts";

type Value = ConditionValue | undefined;

/** Options up to which each is tried. */
const fewOptions = 40;
const fewNumbers = 12;

/**
 * Answers to a question among which is one of every sort that these conditions can tell apart, and no answer at all.
 * @returns undefined where they are too many, or hang on the answers to other questions too finely
 */
export const valuesWorthTrying = (
  name: string,
  type: Comparable | undefined,
  conditions: readonly Condition[],
): readonly Value[] | undefined => {
  const mentions = mentionsOf(name, conditions);
  if (type === undefined) return undefined;
  const values = answersTo(type, mentions);
  return values && [undefined, ...values];
};

const answersTo = (type: Comparable, mentions: Mentions): readonly ConditionValue[] | undefined => {
  switch (type.is) {
    case "words":
      return [scalar("words")];
    case "truth":
      return [true, false, ...type.codes].map(scalar);
    case "number":
    case "option":
      return scalarsOf(type, mentions)?.map(scalar);
    case "day":
      return mentions.withNames ? undefined : daysOf(mentions).map(scalar);
    case "list":
      return listsOf(type.codes, mentions);
    case "rows":
      return rowsWorthTrying(type, mentions, scalarsOf);
  }
};

const scalar = (value: string | number | boolean): ConditionValue => ({ is: "scalar", value });

/** Values of one figure, step of a scale or option. */
const scalarsOf = (type: RowField, mentions: Mentions): readonly (string | number)[] | undefined =>
  type.is === "number" ? numbersOf(type, mentions) : optionsOf(type, mentions);

const numbersOf = (
  { codes, between }: Extract<RowField, { is: "number" }>,
  { values, withNames }: Mentions,
): readonly (string | number)[] | undefined => {
  const { least, most, decimals } = between ?? { least: -Infinity, most: Infinity, decimals: 6 };
  if (decimals === 0 && most - least < fewNumbers)
    return [...Array.from({ length: most - least + 1 }, (_, above) => least + above), ...codes];
  if (withNames) return undefined;
  const step = 10 ** -decimals;
  const near = values.flatMap((value) => (typeof value === "number" ? [value - step, value, value + step] : []));
  const possible = near
    .map((value) => Number(value.toFixed(decimals)))
    .filter((value) => value >= least && value <= most);
  return [
    ...new Set([...possible, ...[least, most].filter(Number.isFinite), ...(near.length === 0 ? [0] : [])]),
    ...codes,
  ];
};

const optionsOf = (
  { codes, anyText }: Extract<RowField, { is: "option" }>,
  { values, withNames }: Mentions,
): readonly string[] | undefined => {
  if (!anyText && codes.length <= fewOptions) return codes;
  if (withNames) return undefined;
  const said = [...new Set(values.filter((value) => typeof value === "string"))];
  const other = anyText ? "any other text" : codes.find((code) => !said.includes(code));
  return [...said, ...(other === undefined ? [] : [other])];
};

const daysOf = ({ values }: Mentions): readonly string[] => {
  const said = values.filter((value) => typeof value === "string");
  const dayLater = (day: string, by: number) => {
    const at = new Date(`${day}T00:00:00.000Z`);
    at.setUTCDate(at.getUTCDate() + by);
    return at.toISOString().slice(0, 10);
  };
  return ["2000-01-01", ...said.flatMap((day) => [dayLater(day, -1), day, dayLater(day, 1)])];
};

/** Ticks up to which every combination is tried. */
const fewTicks = 7;

const listsOf = (
  codes: readonly string[],
  { values, counts, withNames }: Mentions,
): readonly ConditionValue[] | undefined => {
  const named = withNames ? codes : [...new Set(values.filter((value) => typeof value === "string"))];
  if (named.length > fewTicks) return undefined;
  const rest = codes.filter((code) => !named.includes(code));
  return subsets(named).flatMap((ticked) => {
    const most = ticked.length + rest.length;
    const possible = [...counts.flatMap((count) => [count - 1, count, count + 1]), 0, ticked.length, most];
    const whole = [...new Set(possible)].filter((count) => Number.isInteger(count) && count >= 0 && count <= most);
    return whole.map((count) => ({ is: "list" as const, values: ticked, count }));
  });
};

const subsets = ([code, ...others]: readonly string[]): readonly (readonly string[])[] =>
  code === undefined ? [[]] : subsets(others).flatMap((some) => [some, [code, ...some]]);
