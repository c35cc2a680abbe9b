import type { Condition, Listing, Operand } from "./condition.ts";

export type Named = { readonly id: string; readonly at: number };

/** The questions a condition refers to, in the order of its text; one may come several times. */
export const namesIn = (condition: Condition): readonly Named[] => {
  switch (condition.is) {
    case "both":
    case "either":
      return [...namesIn(condition.left), ...namesIn(condition.right)];
    case "not":
      return namesIn(condition.of);
    case "answered":
      return [named(condition)];
    case "any-row":
      return [named(condition), ...namesIn(condition.holds)];
    default:
      return [...inOperand(condition.left), ...inOperand(condition.right)];
  }
};

const named = ({ id, at }: Named): Named => ({ id, at });

const inOperand = (operand: Operand | Listing): readonly Named[] =>
  operand.is === "answer" || operand.is === "count" ? [named(operand)] : [];
