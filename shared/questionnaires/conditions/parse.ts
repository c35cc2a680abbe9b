import type { Condition } from "./condition.ts";
import type { ConditionIssue } from "./issue.ts";
import { countedId, listing, operand, signAfter } from "./operands.ts";
import { type Reader, readerOf, Unreadable } from "./reader.ts";
import { tokensOf } from "./tokens.ts";

/** Brackets and signs of denial within each other. Deeper than this nobody can follow. */
export const deepest = 20;

export type Parsed =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly issue: ConditionIssue };

/**
 * Reads a condition: comparisons (`==`, `!=`, `<=`, `>=`, `<`, `>`, `in`, `not in`), `answered(id)`, `count(id)` and
 * `anyRow(id, condition on the row's fields)`, joined by `!`, `&&` and `||`, the earlier of these binding more closely.
 */
export const parse = (text: string): Parsed => {
  const tokens = tokensOf(text);
  if (!Array.isArray(tokens)) return { ok: false, issue: tokens as ConditionIssue };
  const reader = readerOf(tokens);
  try {
    const condition = either(reader, { deep: 0, inRow: false });
    if (reader.next().is !== "end") reader.fail("left-over");
    return { ok: true, condition };
  } catch (thrown) {
    if (thrown instanceof Unreadable) return { ok: false, issue: thrown.issue };
    throw thrown;
  }
};

type Around = { readonly deep: number; readonly inRow: boolean };

const deeper = (reader: Reader, around: Around): Around =>
  around.deep >= deepest ? reader.fail("too-deep") : { ...around, deep: around.deep + 1 };

const either = (reader: Reader, around: Around): Condition => {
  let left = both(reader, around);
  while (reader.took("||")) left = { is: "either", left, right: both(reader, around) };
  return left;
};

const both = (reader: Reader, around: Around): Condition => {
  let left = one(reader, around);
  while (reader.took("&&")) left = { is: "both", left, right: one(reader, around) };
  return left;
};

const one = (reader: Reader, around: Around): Condition => {
  const { is, as } = reader.next();
  if (is === "sign" && (as === "!" || as === "(")) {
    const inside = deeper(reader, around);
    reader.take();
    if (as === "!") return { is: "not", of: one(reader, inside) };
    const condition = either(reader, inside);
    close(reader, ")");
    return condition;
  }
  const isCall = is === "name" && reader.afterNext().as === "(";
  if (isCall && as === "answered") return { is: "answered", ...countedId(reader, around.inRow) };
  if (isCall && as === "anyRow") return anyRow(reader, around);
  return comparison(reader, around.inRow);
};

const anyRow = (reader: Reader, around: Around): Condition => {
  if (around.inRow) reader.fail("only-fields-in-rows");
  reader.take();
  reader.take();
  const { is, as: id, at } = reader.take();
  if (is !== "name") reader.fail("name-missing", { is, as: id, at });
  if (!reader.took(",")) reader.fail("bracket-missing");
  const holds = either(reader, { ...deeper(reader, around), inRow: true });
  close(reader, ")");
  return { is: "any-row", id, at, holds };
};

const comparison = (reader: Reader, inRow: boolean): Condition => {
  const left = operand(reader, inRow);
  if (reader.took("in")) return { is: "in", left, right: listing(reader, inRow) };
  if (reader.next().as === "not" && reader.afterNext().as === "in") {
    reader.take();
    reader.take();
    return { is: "not-in", left, right: listing(reader, inRow) };
  }
  const sign = signAfter(reader);
  return { is: "compare", sign, left, right: operand(reader, inRow) };
};

const close = (reader: Reader, bracket: ")" | "]"): void => {
  if (!reader.took(bracket)) reader.fail("bracket-missing");
};
