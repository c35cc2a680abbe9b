import type { Condition, Operand } from "./condition.ts";
import { holds } from "./holds.ts";
import { namesIn } from "./names-in.ts";

/**
 * What is left of a condition when some names never have an answer and others have become values: true, false, or a
 * condition on the rest. It holds for the same answers as the whole did.
 * @param never whether a name is of something that is not asked
 */
export const settle = (condition: Condition, never: (id: string) => boolean): Condition | boolean =>
  isTouched(condition, never) ? wants(condition, true, never) : condition;

const isTouched = (condition: Condition, never: (id: string) => boolean): boolean =>
  namesIn(condition).some(({ id }) => never(id)) || hasBareLeaf(condition);

const hasBareLeaf = (condition: Condition): boolean => {
  if (condition.is === "both" || condition.is === "either")
    return hasBareLeaf(condition.left) || hasBareLeaf(condition.right);
  return condition.is === "not" ? hasBareLeaf(condition.of) : namesIn(condition).length === 0;
};

/**
 * When the condition is certainly true, or certainly false. What depends on an answer that never comes is neither, so the
 * two are not each other's denial, and a denial is carried down to the comparisons.
 */
const wants = (condition: Condition, truth: boolean, never: (id: string) => boolean): Condition | boolean => {
  switch (condition.is) {
    case "not":
      return wants(condition.of, !truth, never);
    case "both":
    case "either": {
      const left = wants(condition.left, truth, never);
      const right = wants(condition.right, truth, never);
      return (condition.is === "both") === truth ? both(left, right) : either(left, right);
    }
    default:
      return leaf(condition, truth, never);
  }
};

const both = (left: Condition | boolean, right: Condition | boolean): Condition | boolean => {
  if (left === false || right === false) return false;
  if (left === true) return right;
  return right === true ? left : { is: "both", left, right };
};

const either = (left: Condition | boolean, right: Condition | boolean): Condition | boolean => {
  if (left === true || right === true) return true;
  if (left === false) return right;
  return right === false ? left : { is: "either", left, right };
};

const leaf = (condition: Condition, truth: boolean, never: (id: string) => boolean): Condition | boolean => {
  const counted = withoutCounts(condition, never);
  const names = namesIn(counted);
  if (counted.is === "answered" && never(counted.id)) return !truth;
  if (names.some(({ id }) => never(id))) return false;
  const wanted: Condition = truth ? counted : { is: "not", of: counted };
  return names.length === 0 ? holds(wanted, () => undefined) : wanted;
};

/** Of what is never asked nothing is ticked. */
const withoutCounts = (condition: Condition, never: (id: string) => boolean): Condition => {
  const none = (side: Operand): Operand =>
    side.is === "count" && never(side.id) ? { is: "literal", value: 0, at: side.at } : side;
  if (condition.is === "compare") return { ...condition, left: none(condition.left), right: none(condition.right) };
  return condition.is === "in" || condition.is === "not-in" ? { ...condition, left: none(condition.left) } : condition;
};
