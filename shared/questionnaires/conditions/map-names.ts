import type { Condition, Listing, Literal, Operand } from "./condition.ts";

/** What becomes of a name: another name, or a value that is written in its place. */
export type Renaming = (id: string) => { readonly id: string } | { readonly value: Literal["value"] };

/**
 * The condition with its names replaced. What stands for a value is answered; where else only a name can stand (`count`,
 * behind `in`), one that stands for a value stays as it is.
 */
export const mapNames = (condition: Condition, renaming: Renaming): Condition => {
  switch (condition.is) {
    case "both":
    case "either": {
      const { left, right } = condition;
      return { is: condition.is, left: mapNames(left, renaming), right: mapNames(right, renaming) };
    }
    case "not":
      return { is: "not", of: mapNames(condition.of, renaming) };
    case "answered": {
      const to = renaming(condition.id);
      return "id" in to ? { ...condition, id: to.id } : certain;
    }
    case "any-row":
      return { ...condition, id: renamed(condition.id, renaming) };
    case "compare":
      return { ...condition, left: operand(condition.left, renaming), right: operand(condition.right, renaming) };
    case "in":
    case "not-in":
      return { ...condition, left: operand(condition.left, renaming), right: listing(condition.right, renaming) };
  }
};

/** True whatever is answered, in a language without a word for that. */
const certain: Condition = {
  is: "compare",
  sign: "==",
  left: { is: "literal", value: true, at: 0 },
  right: { is: "literal", value: true, at: 0 },
};

const renamed = (id: string, renaming: Renaming): string => {
  const to = renaming(id);
  return "id" in to ? to.id : id;
};

const operand = (side: Operand, renaming: Renaming): Operand => {
  if (side.is === "literal" || side.is === "field") return side;
  const to = renaming(side.id);
  if ("id" in to) return { ...side, id: to.id };
  return side.is === "answer" ? { is: "literal", value: to.value, at: side.at } : side;
};

const listing = (side: Listing, renaming: Renaming): Listing =>
  side.is === "answer" ? { ...side, id: renamed(side.id, renaming) } : side;
