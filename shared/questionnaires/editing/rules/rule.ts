import type { Condition, Sign } from "../../conditions/condition.ts";

/** What can be asked of an answer, as one says it. */
export const comparisons = [
  "is",
  "is-not",
  "at-least",
  "at-most",
  "over",
  "under",
  "one-of",
  "none-of",
  "ticked",
  "not-ticked",
  "ticks-element",
  "ticks-not-element",
  "count-at-least",
  "count-at-most",
  "count-is",
  "row-is",
  "row-is-not",
  "row-at-least",
  "row-at-most",
  "answered",
  "unanswered",
] as const;
export type Comparison = (typeof comparisons)[number];

export type Value = string | number | boolean;

/** The same said of what already stands in one row. */
export const inOneRow: Readonly<Partial<Record<Comparison, Comparison>>> = {
  "row-is": "is",
  "row-is-not": "is-not",
  "row-at-least": "at-least",
  "row-at-most": "at-most",
};

/** Those that need nothing to compare with. */
export const alone: readonly Comparison[] = ["answered", "unanswered", "ticks-element", "ticks-not-element"];

/** One line of a condition in words. `field` is what of a row is looked at, for the comparisons with rows. */
export type Test = {
  readonly is: "test";
  readonly id: string;
  readonly comparison: Comparison;
  readonly values: readonly Value[];
  readonly field?: string;
};

/**
 * A condition as one composes it in words: lines, in groups of which all or any must hold. What the words cannot say is
 * kept as it is written, so that composing never loses anything.
 */
export type Rule =
  | { readonly is: "group"; readonly join: "all" | "any"; readonly of: readonly Rule[] }
  | Test
  | { readonly is: "as-written"; readonly condition: Condition };

export const signOf: Readonly<Partial<Record<Comparison, Sign>>> = {
  is: "==",
  "is-not": "!=",
  "at-least": ">=",
  "at-most": "<=",
  over: ">",
  under: "<",
  "count-at-least": ">=",
  "count-at-most": "<=",
  "count-is": "==",
  "row-is": "==",
  "row-is-not": "!=",
  "row-at-least": ">=",
  "row-at-most": "<=",
};
