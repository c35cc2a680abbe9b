import type { Condition, Listing, Literal, Operand } from "./condition.ts";

const binds = { either: 1, both: 2, not: 3 } as const;
const closely = (condition: Condition): number => binds[condition.is as keyof typeof binds] ?? 4;

/** The text of a condition with no more brackets than it needs; reading it gives the same condition. */
export const print = (condition: Condition): string => {
  switch (condition.is) {
    case "either":
    case "both": {
      const sign = condition.is === "both" ? "&&" : "||";
      const own = closely(condition);
      return `${within(condition.left, own)} ${sign} ${within(condition.right, own + 1)}`;
    }
    case "not":
      return isComparison(condition.of) ? `!(${print(condition.of)})` : `!${within(condition.of, closely(condition))}`;
    case "answered":
      return `answered(${condition.id})`;
    case "any-row":
      return `anyRow(${condition.id}, ${print(condition.holds)})`;
    case "compare":
      return `${printOperand(condition.left)} ${condition.sign} ${printOperand(condition.right)}`;
    case "in":
      return `${printOperand(condition.left)} in ${printListing(condition.right)}`;
    case "not-in":
      return `${printOperand(condition.left)} not in ${printListing(condition.right)}`;
  }
};

/** After `!` it gets brackets that it does not need, because other languages read `!a == b` otherwise. */
const isComparison = ({ is }: Condition): boolean => is === "compare" || is === "in" || is === "not-in";

const within = (condition: Condition, least: number): string =>
  closely(condition) < least ? `(${print(condition)})` : print(condition);

const printOperand = (operand: Operand): string =>
  operand.is === "literal" ? printLiteral(operand) : operand.is === "count" ? `count(${operand.id})` : operand.id;

const printLiteral = ({ value }: Literal): string =>
  typeof value === "string" ? `'${value.replaceAll(/[\\']/g, "\\$&")}'` : String(value);

const printListing = (listing: Listing): string =>
  listing.is === "answer" ? listing.id : `[${listing.of.map(printLiteral).join(", ")}]`;
