import type { Condition, Operand } from "../questionnaires/conditions/condition.ts";
import { parse } from "../questionnaires/conditions/parse.ts";
import type { Question } from "../questions/question.ts";

/**
 * What a question's being asked tells about the answer to another: `answered`, only that there is one; `item`, one
 * option of a multi-select; `whole`, anything.
 */
export type Reference = { readonly question: string } & (
  | { readonly tells: "answered" | "whole" }
  | { readonly tells: "item"; readonly item: string }
);

/** The answers on which it depends whether this question is asked; of a condition nobody can read, its own. */
export const references = ({ id, visibleIf }: Pick<Question, "id" | "visibleIf">): readonly Reference[] => {
  if (visibleIf === undefined) return [];
  const parsed = parse(visibleIf);
  return parsed.ok ? referred(parsed.condition) : [{ question: id, tells: "whole" }];
};

const referred = (condition: Condition): readonly Reference[] => {
  switch (condition.is) {
    case "both":
    case "either":
      return [...referred(condition.left), ...referred(condition.right)];
    case "not":
      return referred(condition.of);
    case "answered":
      return [{ question: condition.id, tells: "answered" }];
    case "any-row":
      return whole(condition.id);
    case "compare":
      return [...compared(condition.left), ...compared(condition.right)];
    case "in":
    case "not-in": {
      const { left, right } = condition;
      if (right.is === "list") return compared(left);
      return left.is === "literal"
        ? [{ question: right.id, tells: "item", item: String(left.value) }]
        : [...compared(left), ...whole(right.id)];
    }
  }
};

const compared = (operand: Operand): readonly Reference[] =>
  operand.is === "answer" || operand.is === "count" ? whole(operand.id) : [];

const whole = (question: string): readonly Reference[] => [{ question, tells: "whole" }];
