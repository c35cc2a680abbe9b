import type { Condition, Literal, Operand } from "#shared/questionnaires/conditions/condition.ts";
import type { Choice, ControlSpec } from "#shared/questions/control.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { Expression, Sign } from "./expression.ts";
import type { Resolve, Target } from "./target.ts";

/**
 * Says an expression in the questionnaire's own language of conditions, where it means the same.
 * @returns undefined where it says something else
 */
export const translate = (expression: Expression, resolve: Resolve): Condition | undefined => {
  switch (expression.is) {
    case "both":
    case "either": {
      const [left, right] = [translate(expression.left, resolve), translate(expression.right, resolve)];
      return left && right && { is: expression.is, left, right };
    }
    case "not": {
      const of = translate(expression.of, resolve);
      return of && negated(of);
    }
    case "compare":
      return comparison(expression, resolve);
    case "call":
      return asked(expression, resolve);
    default:
      return undefined;
  }
};

const negated = (of: Condition): Condition => (of.is === "not" ? of.of : { is: "not", of });

const swapped: Readonly<Record<Sign, Sign>> = { "==": "==", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<=" };

const comparison = (
  { sign, left, right }: Extract<Expression, { is: "compare" }>,
  resolve: Resolve,
): Condition | undefined => {
  const isValue = (side: Expression) => side.is === "text" || side.is === "number";
  if (isValue(left) && !isValue(right))
    return comparison({ is: "compare", sign: swapped[sign], left: right, right: left }, resolve);
  if (!isValue(right)) return betweenTwo(sign, left, right, resolve);
  if (left.is === "call") return ofCall(sign, left, right, resolve);
  const target = left.is === "name" ? resolve(left.name) : undefined;
  return target && ofTarget(target, sign, right.is === "text" || right.is === "number" ? right.value : "");
};

const literal = (value: string | number | boolean): Literal => ({ is: "literal", value, at: 0 });
const answer = ({ question }: Target): Operand => ({ is: "answer", id: question.id, at: 0 });
const answered = ({ question }: Target): Condition => ({ is: "answered", id: question.id, at: 0 });
const denied = (of: Condition): Condition => ({ is: "not", of });

const betweenTwo = (sign: Sign, left: Expression, right: Expression, resolve: Resolve): Condition | undefined => {
  const [one, other] = [left, right].map((side) => (side.is === "name" ? resolve(side.name) : undefined));
  if (!one || !other || one.item !== undefined || other.item !== undefined) return undefined;
  return { is: "compare", sign, left: answer(one), right: answer(other) };
};

/** Elsewhere an empty answer differs from any value, so it does here too, unless it cannot be empty. */
const orBlank = (target: Target, condition: Condition): Condition =>
  target.question.required && target.question.visibleIf === undefined
    ? condition
    : { is: "either", left: denied(answered(target)), right: condition };

const ofTarget = (target: Target, sign: Sign, value: string | number): Condition | undefined => {
  const { compares } = kindOf(target.question);
  if (target.words) return value === "" && isEquality(sign) ? ticked(target, sign === "!=", "other") : undefined;
  if (value === "" && target.item === undefined)
    return sign === "==" ? denied(answered(target)) : sign === "!=" ? answered(target) : undefined;
  switch (compares.is) {
    case "truth":
      return ofTruth(target, sign, value);
    case "option":
      return isEquality(sign) ? equality(target, sign, literal(optionOf(target, value))) : undefined;
    case "list":
      return ofList(target, sign, value);
    case "rows":
      return ofRow(target, sign, value);
    case "number":
      return ofNumber(target, sign, value);
    case "day":
      return typeof value === "string" ? equality(target, sign, literal(value.slice(0, 10))) : undefined;
    default:
      return undefined;
  }
};

const isEquality = (sign: Sign): sign is "==" | "!=" => sign === "==" || sign === "!=";

const equality = (target: Target, sign: Sign, right: Operand): Condition => {
  const compared: Condition = { is: "compare", sign, left: answer(target), right };
  return sign === "!=" ? orBlank(target, compared) : compared;
};

const optionOf = ({ codes }: Target, value: string | number): string => codes.get(String(value)) ?? String(value);

const yes = /^(y|yes|ja|1|true|on)$/i;
const no = /^(n|no|nee|0|false|)$/i;

const ofTruth = (target: Target, sign: Sign, value: string | number): Condition | undefined => {
  const text = optionOf(target, value);
  if (!isEquality(sign)) return undefined;
  if (yes.test(text)) return equality(target, sign, literal(true));
  if (no.test(text)) return equality(target, sign, literal(false));
  return kindOf(target.question).compares.is === "truth" ? equality(target, sign, literal(text)) : undefined;
};

const ticked = (target: Target, isTicked: boolean, option: string): Condition => {
  const { compares } = kindOf(target.question);
  const [left, right] = [literal(option), { is: "answer", id: target.question.id, at: 0 } as const];
  if (compares.is !== "list") return equality(target, isTicked ? "==" : "!=", left);
  return isTicked ? { is: "in", left, right } : orBlank(target, { is: "not-in", left, right });
};

/** Of an option to tick, "Y" is ticked and anything else is not. */
const ofList = (target: Target, sign: Sign, value: string | number): Condition | undefined => {
  if (target.item === undefined || !isEquality(sign)) return undefined;
  const means = yes.test(String(value)) ? true : no.test(String(value)) ? false : undefined;
  return means === undefined ? undefined : ticked(target, means === (sign === "=="), target.item);
};

const ofRow = (target: Target, sign: Sign, value: string | number): Condition | undefined => {
  const { compares } = kindOf(target.question);
  if (target.item === undefined || compares.is !== "rows" || value === "") return undefined;
  const [only, ...others] = Object.keys(compares.fields);
  const field = target.field ?? (others.length === 0 ? only : undefined);
  const type = field === undefined ? undefined : compares.fields[field];
  if (field === undefined || type === undefined) return undefined;
  const wanted = type.is === "number" ? placeOf(target, value) : optionOf(target, value);
  if (wanted === undefined || (type.is === "option" && !isEquality(sign))) return undefined;
  const row: Condition = {
    is: "compare",
    sign: "==",
    left: { is: "field", id: "row", at: 0 },
    right: literal(target.item),
  };
  const compared: Condition = { is: "compare", sign, left: { is: "field", id: field, at: 0 }, right: literal(wanted) };
  return { is: "any-row", id: target.question.id, at: 0, holds: { is: "both", left: row, right: compared } };
};

const choicesIn = (control: ControlSpec, field?: string): readonly Choice[] => {
  if ("scales" in control) return control.scales.find(({ id }) => id === field)?.choices ?? [];
  return "choices" in control ? control.choices : [];
};

/** Where on its scale an option stands, counted from 1; of what stands beside the scale, its code. */
const placeOf = (target: Target, value: string | number): number | string | undefined => {
  const choices = choicesIn(kindOf(target.question).control, target.field);
  const wanted = optionOf(target, value);
  const place = choices.filter(({ aside }) => !aside).findIndex((choice) => choice.value === wanted);
  if (place >= 0) return place + 1;
  return choices.some((choice) => choice.value === wanted) ? wanted : undefined;
};

const ofNumber = (target: Target, sign: Sign, value: string | number): Condition | undefined => {
  const onScale = choicesIn(kindOf(target.question).control).length > 0;
  if (onScale) {
    const place = placeOf(target, value);
    return place === undefined ? undefined : equality(target, sign, literal(place));
  }
  const figure = typeof value === "number" ? value : /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
  return figure === undefined ? undefined : equality(target, sign, literal(figure));
};

const empties = new Set(["is_empty", "empty"]);

/** A function that is true or false by itself. */
const asked = ({ name, of }: Extract<Expression, { is: "call" }>, resolve: Resolve): Condition | undefined => {
  const [first, second] = of;
  const target = first?.is === "name" ? resolve(first.name) : undefined;
  if (name === "not" && first !== undefined && of.length === 1) {
    const inside = translate(first, resolve);
    return inside && negated(inside);
  }
  if (target === undefined) return undefined;
  if (empties.has(name) && of.length === 1) {
    if (target.item === undefined) return denied(answered(target));
    return kindOf(target.question).compares.is === "list" ? ticked(target, false, target.item) : undefined;
  }
  if (name !== "selected" || (second?.is !== "text" && second?.is !== "number")) return undefined;
  const option = optionOf(target, second.value);
  return kindOf(target.question).compares.is === "list"
    ? ticked(target, true, option)
    : ofTarget(target, "==", second.value);
};

const countOf = (call: Extract<Expression, { is: "call" }>, resolve: Resolve): Operand | undefined => {
  const targets = call.of.map((one) => (one.is === "name" ? resolve(one.name) : undefined));
  const [target] = targets;
  if (target === undefined || kindOf(target.question).compares.is !== "list") return undefined;
  const whole: Operand = { is: "count", id: target.question.id, at: 0 };
  if (call.name === "count-selected" && targets.length === 1) return whole;
  if (call.name !== "count") return undefined;
  // All options of one question are counted together, or none: half a count cannot be said here.
  const items = new Set(targets.map((one) => (one?.question === target.question ? one.item : undefined)));
  const inclusive = choicesIn(kindOf(target.question).control).filter(({ aside, exclusive }) => !aside && !exclusive);
  return inclusive.every(({ value }) => items.has(value)) && !items.has(undefined) ? whole : undefined;
};

const ofCall = (
  sign: Sign,
  call: Extract<Expression, { is: "call" }>,
  right: Expression,
  resolve: Resolve,
): Condition | undefined => {
  const [first] = call.of;
  const target = first?.is === "name" ? resolve(first.name) : undefined;
  if ((call.name === "string-length" || call.name === "strlen") && target !== undefined && right.is === "number")
    return right.value === 0 && (sign === "==" || sign === "!=" || sign === ">")
      ? sign === "=="
        ? denied(answered(target))
        : answered(target)
      : undefined;
  const count = right.is === "number" ? countOf(call, resolve) : undefined;
  return count && right.is === "number" ? { is: "compare", sign, left: count, right: literal(right.value) } : undefined;
};
