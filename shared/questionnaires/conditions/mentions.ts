import type { Condition, Listing, Literal, Operand } from "./condition.ts";

/** What conditions say about one name: the values it is held against, and whether another name is. */
export type Mentions = {
  readonly values: readonly Literal["value"][];
  /** Values held against its count. */
  readonly counts: readonly number[];
  /** Compared with what is not written in the condition: the answer to another question. */
  readonly withNames: boolean;
  /** What `anyRow` asks of its rows. */
  readonly ofRows: readonly Condition[];
};

const none: Mentions = { values: [], counts: [], withNames: false, ofRows: [] };

export const mentionsOf = (name: string, conditions: readonly Condition[]): Mentions =>
  conditions.map((condition) => inOne(name, condition)).reduce(together, none);

const together = (one: Mentions, other: Mentions): Mentions => ({
  values: [...one.values, ...other.values],
  counts: [...one.counts, ...other.counts],
  withNames: one.withNames || other.withNames,
  ofRows: [...one.ofRows, ...other.ofRows],
});

const inOne = (name: string, condition: Condition): Mentions => {
  switch (condition.is) {
    case "both":
    case "either":
      return together(inOne(name, condition.left), inOne(name, condition.right));
    case "not":
      return inOne(name, condition.of);
    case "answered":
      return none;
    case "any-row":
      return condition.id === name ? { ...none, ofRows: [condition.holds] } : none;
    case "compare":
      return together(compared(name, condition.left, condition.right), compared(name, condition.right, condition.left));
    case "in":
    case "not-in":
      return inList(name, condition.left, condition.right);
  }
};

const isName = (name: string, side: Operand | Listing): boolean =>
  (side.is === "answer" || side.is === "field") && side.id === name;

const compared = (name: string, side: Operand, other: Operand): Mentions => {
  if (side.is === "count" && side.id === name)
    return other.is === "literal" && typeof other.value === "number"
      ? { ...none, counts: [other.value] }
      : { ...none, withNames: true };
  if (!isName(name, side)) return none;
  return other.is === "literal" ? { ...none, values: [other.value] } : { ...none, withNames: true };
};

const inList = (name: string, left: Operand, right: Listing): Mentions => {
  const isLeft = isName(name, left);
  if (right.is === "list") return isLeft ? { ...none, values: right.of.map(({ value }) => value) } : none;
  if (isName(name, right))
    return left.is === "literal" ? { ...none, values: [left.value] } : { ...none, withNames: true };
  return isLeft ? { ...none, withNames: true } : none;
};
