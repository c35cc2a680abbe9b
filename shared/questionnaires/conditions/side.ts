import type { Comparable } from "../../questions/kind.ts";
import type { Literal, Operand } from "./condition.ts";
import type { ConditionIssue, ConditionIssueCode } from "./issue.ts";

/** What a name stands for; undefined where nobody bears it. */
export type ComparableOf = (id: string) => Comparable | undefined;

export type Scope = { readonly comparableOf: ComparableOf; readonly rows?: Extract<Comparable, { is: "rows" }> };

/** One side of a comparison, as far as the settings of the questions tell. */
export type Side =
  | Literal
  | { readonly is: "asked"; readonly type: Comparable; readonly id: string; readonly at: number }
  | { readonly is: "faulty"; readonly issue: ConditionIssue };

export const sideOf = (operand: Operand, scope: Scope): Side => {
  if (operand.is === "literal") return operand;
  const { id, at } = operand;
  const asked = (type: Comparable): Side => ({ is: "asked", type, id, at });
  const faulty = (code: ConditionIssueCode): Side => ({ is: "faulty", issue: issue(code, operand) });

  if (operand.is === "field") {
    if (id === "row") return asked({ is: "option", codes: scope.rows?.rows ?? [] });
    const fields = scope.rows?.fields ?? {};
    const field = Object.hasOwn(fields, id) ? fields[id] : undefined;
    return field ? asked(field) : faulty("unknown-field");
  }
  const found = scope.comparableOf(id);
  if (found === undefined) return faulty("unknown-question");
  if (operand.is === "answer") return asked(found);
  return found.is === "list" ? asked({ is: "number", codes: [] }) : faulty("not-countable");
};

export const issue = (
  code: ConditionIssueCode,
  { id, at }: { readonly id: string; readonly at: number },
): ConditionIssue => ({ code, at, about: id });
