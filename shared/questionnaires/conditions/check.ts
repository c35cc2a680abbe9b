import { fits, literalIssue, meet } from "./comparing.ts";
import type { Condition, Listing, Operand } from "./condition.ts";
import type { ConditionIssue } from "./issue.ts";
import { type ComparableOf, issue, type Scope, sideOf } from "./side.ts";

/**
 * What in a condition makes no sense, with its place: names nobody bears, values nobody can pick, things that cannot be
 * compared. Whether a question comes before the one that refers to it is seen by `checkQuestionnaire`.
 */
export const check = (condition: Condition, comparableOf: ComparableOf): readonly ConditionIssue[] =>
  issuesIn(condition, { comparableOf });

const issuesIn = (condition: Condition, scope: Scope): readonly ConditionIssue[] => {
  switch (condition.is) {
    case "both":
    case "either":
      return [...issuesIn(condition.left, scope), ...issuesIn(condition.right, scope)];
    case "not":
      return issuesIn(condition.of, scope);
    case "answered":
      return scope.comparableOf(condition.id) ? [] : [issue("unknown-question", condition)];
    case "any-row": {
      const rows = scope.comparableOf(condition.id);
      if (rows === undefined) return [issue("unknown-question", condition)];
      return rows.is === "rows" ? issuesIn(condition.holds, { ...scope, rows }) : [issue("not-rows", condition)];
    }
    case "compare":
      return meet(sideOf(condition.left, scope), sideOf(condition.right, scope), condition.sign);
    default:
      return issuesInList(condition.left, condition.right, scope);
  }
};

const issuesInList = (left: Operand, listing: Listing, scope: Scope): readonly ConditionIssue[] => {
  const side = sideOf(left, scope);
  if (side.is === "faulty") return [side.issue];
  if (listing.is === "list") {
    return side.is === "literal"
      ? [literalIssue("no-question-compared", side)]
      : listing.of.flatMap((literal) => fits(side, literal, "=="));
  }
  const list = scope.comparableOf(listing.id);
  if (list === undefined) return [issue("unknown-question", listing)];
  if (list.is !== "list") return [issue("not-a-list", listing)];
  if (side.is === "literal") {
    const option = { is: "asked", type: { is: "option", codes: list.codes }, id: listing.id, at: listing.at } as const;
    return fits(option, side, "==");
  }
  return side.type.is === "option" ? [] : [issue("cannot-compare", side)];
};
