import type { Condition, Operand, Sign } from "../../conditions/condition.ts";
import { type Comparison, type Rule, signOf, type Test } from "./rule.ts";

/** A condition as one composes it in words. */
export const ruleOf = (condition: Condition): Rule => {
  if (condition.is === "both" || condition.is === "either") {
    const join = condition.is === "both" ? "all" : "any";
    return { is: "group", join, of: spine(condition, condition.is).map(ruleOf) };
  }
  return testOf(condition) ?? { is: "as-written", condition };
};

/** `a && b && c` as its three members; what stands in brackets stays a group of its own. */
export const spine = (condition: Condition, is: "both" | "either"): readonly Condition[] =>
  condition.is === is ? [...spine(condition.left, is), condition.right] : [condition];

/** A single comparison as a line; undefined where the words cannot say it. */
export const testOf = (condition: Condition): Test | undefined => {
  switch (condition.is) {
    case "answered":
      return test(condition.id, "answered", []);
    case "not":
      return condition.of.is === "answered" ? test(condition.of.id, "unanswered", []) : undefined;
    case "in":
    case "not-in": {
      const { left, right } = condition;
      const isIn = condition.is === "in";
      if (left.is === "answer" && right.is === "list")
        return test(
          left.id,
          isIn ? "one-of" : "none-of",
          right.of.map(({ value }) => value),
        );
      if (left.is === "answer" && left.id === "@element" && right.is === "answer")
        return test(right.id, isIn ? "ticks-element" : "ticks-not-element", []);
      return left.is === "literal" && right.is === "answer"
        ? test(right.id, isIn ? "ticked" : "not-ticked", [left.value])
        : undefined;
    }
    case "compare":
      return compared(condition.left, condition.sign, condition.right);
    case "any-row": {
      const { holds } = condition;
      if (holds.is !== "compare" || holds.left.is !== "field" || holds.right.is !== "literal") return undefined;
      const comparison = comparisonWith("row-", holds.sign);
      return comparison && { ...test(condition.id, comparison, [holds.right.value]), field: holds.left.id };
    }
    default:
      return undefined;
  }
};

const test = (id: string, comparison: Comparison, values: Test["values"]): Test => ({
  is: "test",
  id,
  comparison,
  values,
});

const compared = (left: Operand, sign: Sign, right: Operand): Test | undefined => {
  if (right.is !== "literal" || (left.is !== "answer" && left.is !== "count")) return undefined;
  const comparison = comparisonWith(left.is === "count" ? "count-" : "", sign);
  return comparison && test(left.id, comparison, [right.value]);
};

/** The comparison with that sign, of answers (""), of the number of ticks or of rows. */
const comparisonWith = (sort: "" | "count-" | "row-", sign: Sign): Comparison | undefined =>
  (Object.entries(signOf) as readonly [Comparison, Sign][]).find(
    ([name, own]) => own === sign && (sort === "" ? !/^(count|row)-/.test(name) : name.startsWith(sort)),
  )?.[0];
