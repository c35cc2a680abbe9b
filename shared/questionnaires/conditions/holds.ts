import type { ConditionValue } from "../../questions/kind.ts";
import type { Condition, Listing, Operand, Sign } from "./condition.ts";

/** What is known of an answer; undefined where the question is unanswered, hidden, or its answer unfit. */
export type ValueFor = (id: string) => ConditionValue | undefined;

type Scalar = string | number | boolean;
type Row = Readonly<Record<string, string | number>>;
type Known = { readonly valueFor: ValueFor; readonly row?: Row };

/** True, false, or undefined: it depends on something that is not answered yet. */
type Truth = boolean | undefined;

/**
 * Whether a condition holds. Every condition has an outcome whatever was answered. A comparison with an unanswered
 * question is neither true nor false, and so is its denial: a question that depends on it waits. Of nothing ticked
 * `count` is 0, and `answered` is always known. What is not on a scale ("n.v.t.") is not less or more than anything.
 */
export const holds = (condition: Condition, valueFor: ValueFor): boolean => truth(condition, { valueFor }) === true;

const truth = (condition: Condition, known: Known): Truth => {
  switch (condition.is) {
    case "both":
      return and(truth(condition.left, known), truth(condition.right, known));
    case "either":
      return not(and(not(truth(condition.left, known)), not(truth(condition.right, known))));
    case "not":
      return not(truth(condition.of, known));
    case "answered":
      return known.valueFor(condition.id) !== undefined;
    case "any-row":
      return anyRow(condition, known);
    case "compare":
      return compared(condition.sign, scalar(condition.left, known), scalar(condition.right, known));
    case "in":
      return contains(scalar(condition.left, known), listed(condition.right, known));
    case "not-in":
      return not(contains(scalar(condition.left, known), listed(condition.right, known)));
  }
};

const and = (a: Truth, b: Truth): Truth => (a === false || b === false ? false : a && b);
const not = (a: Truth): Truth => (a === undefined ? undefined : !a);

const anyRow = ({ id, holds }: Extract<Condition, { is: "any-row" }>, { valueFor }: Known): Truth => {
  const value = valueFor(id);
  if (value?.is !== "rows") return undefined;
  const rows = Object.entries(value.rows).map(([row, fields]) => truth(holds, { valueFor, row: { ...fields, row } }));
  return not(rows.map(not).reduce(and, true));
};

const scalar = (operand: Operand, { valueFor, row }: Known): Scalar | undefined => {
  if (operand.is === "literal") return operand.value;
  if (operand.is === "field") return row && Object.hasOwn(row, operand.id) ? row[operand.id] : undefined;
  const value = valueFor(operand.id);
  if (operand.is === "count") return value?.is === "list" ? value.count : 0;
  return value?.is === "scalar" ? value.value : undefined;
};

const listed = (listing: Listing, { valueFor }: Known): readonly Scalar[] | undefined => {
  if (listing.is === "list") return listing.of.map(({ value }) => value);
  const value = valueFor(listing.id);
  return value?.is === "list" ? value.values : undefined;
};

const contains = (a: Scalar | undefined, list: readonly Scalar[] | undefined): Truth =>
  a === undefined || list === undefined ? undefined : list.includes(a);

const compared = (sign: Sign, a: Scalar | undefined, b: Scalar | undefined): Truth => {
  if (a === undefined || b === undefined) return undefined;
  if (sign === "==") return a === b;
  if (sign === "!=") return a !== b;
  if (typeof a !== typeof b || typeof a === "boolean") return false;
  return { "<": a < b, ">": a > b, "<=": a <= b, ">=": a >= b }[sign];
};
