import { Day } from "../../kernel/time.ts";
import type { Comparable } from "../../questions/kind.ts";
import type { Literal, Sign } from "./condition.ts";
import type { ConditionIssue, ConditionIssueCode } from "./issue.ts";
import { issue, type Side } from "./side.ts";

/** What is wrong with comparing these two; the empty list where it makes sense. */
export const meet = (left: Side, right: Side, sign: Sign): readonly ConditionIssue[] => {
  if (left.is === "faulty" || right.is === "faulty")
    return [left, right].flatMap((side) => (side.is === "faulty" ? [side.issue] : []));
  if (left.is === "literal" && right.is === "literal") return [literalIssue("no-question-compared", left)];
  if (left.is === "literal" || right.is === "literal") {
    const [asked, literal] = left.is === "literal" ? [right, left] : [left, right];
    return asked.is === "asked" && literal.is === "literal" ? fits(asked, literal, sign) : [];
  }
  const fault = bare(left.type) ?? bare(right.type) ?? (left.type.is === right.type.is ? undefined : "cannot-compare");
  if (fault) return [issue(fault, bare(left.type) ? left : right)];
  return isOrdering(sign) && !hasOrder(left.type) ? [issue("no-order", left)] : [];
};

type Asked = Extract<Side, { is: "asked" }>;

/** What is wrong with comparing an answer with a written value. */
export const fits = (asked: Asked, literal: Literal, sign: Sign): readonly ConditionIssue[] => {
  const { type } = asked;
  const { value } = literal;
  const fault = bare(type);
  if (fault) return [issue(fault, asked)];
  if (isOrdering(sign) && !hasOrder(type)) return [issue("no-order", asked)];

  if (type.is === "number" && typeof value === "number") return [];
  if (type.is === "truth" && typeof value === "boolean") return [];
  if (typeof value !== "string") return [issue("cannot-compare", asked)];
  if (type.is === "option" && type.anyText) return [];
  const isKnown = type.is === "day" ? Day.safeParse(value).success : "codes" in type && type.codes.includes(value);
  if (!isKnown) return [literalIssue("unknown-value", literal)];
  return isOrdering(sign) && type.is !== "day" ? [issue("no-order", asked)] : [];
};

export const literalIssue = (code: ConditionIssueCode, { value, at }: Literal): ConditionIssue => ({
  code,
  at,
  about: String(value),
});

const isOrdering = (sign: Sign): boolean => sign !== "==" && sign !== "!=";
const hasOrder = (type: Comparable): boolean => type.is === "number" || type.is === "day";

/** Why an answer of this type stands on neither side of a comparison. */
const bare = ({ is }: Comparable): ConditionIssueCode | undefined =>
  is === "words" ? "only-whether-answered" : is === "list" || is === "rows" ? "cannot-compare" : undefined;
