import type { Condition, Literal } from "../../conditions/condition.ts";
import { type Rule, signOf, type Test, type Value } from "./rule.ts";

/** The condition that a rule stands for; undefined for one in which nothing is asked yet. */
export const conditionOf = (rule: Rule): Condition | undefined => {
  if (rule.is === "as-written") return rule.condition;
  if (rule.is === "test") return ofTest(rule);
  const [first, ...rest] = rule.of.flatMap((one) => conditionOf(one) ?? []);
  const is = rule.join === "all" ? "both" : "either";
  return first && rest.reduce((left, right): Condition => ({ is, left, right }), first);
};

// Places in the text are not known before it is printed and read.
const at = 0;
const literal = (value: Value): Literal => ({ is: "literal", value, at });

const ofTest = ({ id, comparison, values, field }: Test): Condition | undefined => {
  const [value] = values;
  if (comparison === "answered") return { is: "answered", id, at };
  if (comparison === "unanswered") return { is: "not", of: { is: "answered", id, at } };
  if (comparison === "ticks-element" || comparison === "ticks-not-element") {
    const [left, right] = [{ is: "answer", id: "@element", at } as const, { is: "answer", id, at } as const];
    return { is: comparison === "ticks-element" ? "in" : "not-in", left, right };
  }
  if (value === undefined) return undefined;

  if (comparison === "one-of" || comparison === "none-of") {
    const right = { is: "list", of: values.map(literal), at } as const;
    return { is: comparison === "one-of" ? "in" : "not-in", left: { is: "answer", id, at }, right };
  }
  if (comparison === "ticked" || comparison === "not-ticked") {
    const right = { is: "answer", id, at } as const;
    return { is: comparison === "ticked" ? "in" : "not-in", left: literal(value), right };
  }
  const sign = signOf[comparison];
  if (sign === undefined) return undefined;
  if (comparison.startsWith("row-")) {
    const left = { is: "field", id: field ?? "answer", at } as const;
    return { is: "any-row", id, at, holds: { is: "compare", sign, left, right: literal(value) } };
  }
  const left = { is: comparison.startsWith("count-") ? "count" : "answer", id, at } as const;
  return { is: "compare", sign, left, right: literal(value) };
};
