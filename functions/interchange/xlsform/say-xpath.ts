import type { Condition, Listing, Operand } from "#shared/questionnaires/conditions/condition.ts";
import { parse } from "#shared/questionnaires/conditions/parse.ts";
import type { Choice } from "#shared/questions/control.ts";
import { kindOf, questionKinds } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import { nameOf, rowName } from "./names.ts";

export type QuestionOf = (id: string) => Question | undefined;

class NotSayable extends Error {}

/** A condition as XLSForm writes it; empty where XLSForm cannot say it, and then it is carried beside. */
export const xpathOf = (condition: string, questionOf: QuestionOf): string => {
  const parsed = parse(condition);
  if (!parsed.ok) return "";
  try {
    return say(parsed.condition, questionOf);
  } catch (trouble) {
    if (trouble instanceof NotSayable) return "";
    throw trouble;
  }
};

const say = (condition: Condition, questionOf: QuestionOf): string => {
  switch (condition.is) {
    case "both":
    case "either": {
      const inside = (one: Condition) =>
        one.is === "both" || one.is === "either" ? `(${say(one, questionOf)})` : say(one, questionOf);
      return `${inside(condition.left)} ${condition.is === "both" ? "and" : "or"} ${inside(condition.right)}`;
    }
    case "not":
      return `not(${say(condition.of, questionOf)})`;
    case "answered":
      return `${refer(condition.id, questionOf)} != ''`;
    case "compare":
      return compared(condition, questionOf);
    case "in":
    case "not-in": {
      const found = listed(condition.left, condition.right, questionOf);
      return condition.is === "in" ? found : `not(${found})`;
    }
    case "any-row":
      return anyRow(condition, questionOf);
  }
};

/** Questions that XLSForm asks in one row; a table is several, and has no value of its own. */
const refer = (id: string, questionOf: QuestionOf): string => {
  const question = questionOf(id);
  const { control } = sound(question);
  if (question === undefined || control.control === "grid" || "scales" in control || control.control === "repeat")
    throw new NotSayable();
  if (control.control === "shares") throw new NotSayable();
  return `\${${nameOf(id)}}`;
};

const sound = (question: Question | undefined) => {
  if (question === undefined || question.forEach !== undefined || !questionKinds.has(question.kind))
    throw new NotSayable();
  if (!questionKinds.one(question.kind).settings.safeParse(question.settings).success) throw new NotSayable();
  return kindOf(question);
};

const quoted = (text: string): string => {
  if (text.includes("'")) throw new NotSayable();
  return `'${text}'`;
};

const compared = ({ sign, left, right }: Extract<Condition, { is: "compare" }>, questionOf: QuestionOf): string =>
  `${operand(left, right, questionOf)} ${sign === "==" ? "=" : sign} ${operand(right, left, questionOf)}`;

/** A position on a scale is said by its option, because that is what XLSForm keeps. */
const operand = (side: Operand, other: Operand, questionOf: QuestionOf): string => {
  if (side.is === "count") return `count-selected(${refer(side.id, questionOf)})`;
  if (side.is === "answer") return refer(side.id, questionOf);
  if (side.is !== "literal") throw new NotSayable();
  const { value } = side;
  if (other.is !== "answer") return typeof value === "string" ? quoted(value) : String(value);
  const { control, compares } = sound(questionOf(other.id));
  if (typeof value === "boolean") return quoted(value ? "yes" : "no");
  if (typeof value === "string") return quoted(value);
  if (compares.is === "number" && "choices" in control) throw new NotSayable();
  return String(value);
};

const listed = (left: Operand, right: Listing, questionOf: QuestionOf): string => {
  if (right.is === "answer") {
    if (left.is !== "literal") throw new NotSayable();
    return `selected(${refer(right.id, questionOf)}, ${quoted(String(left.value))})`;
  }
  const each = right.of.map((value) => compared({ is: "compare", sign: "==", left, right: value }, questionOf));
  return each.length === 1 ? (each[0] ?? "") : `(${each.join(" or ")})`;
};

/** Of a table with one scale: any of its rows, each asked for the options that fulfil the condition. */
const anyRow = ({ id, holds }: Extract<Condition, { is: "any-row" }>, questionOf: QuestionOf): string => {
  const { control } = sound(questionOf(id));
  if (control.control !== "grid" || holds.is !== "compare") throw new NotSayable();
  const { sign, left, right } = holds;
  if (left.is !== "field" || left.id !== "answer" || right.is !== "literal") throw new NotSayable();
  const scale = control.choices.filter(({ aside }) => !aside);
  const fulfils = (choice: Choice, place: number): boolean => {
    const value = typeof right.value === "number" ? place : choice.value;
    return fulfilled(value, sign, right.value);
  };
  const options = scale.filter((choice, at) => fulfils(choice, at + 1));
  if (options.length === 0) throw new NotSayable();
  const each = control.rows.flatMap((row) =>
    options.map(({ value }) => `\${${rowName(id, row.id)}} = ${quoted(value)}`),
  );
  return `(${each.join(" or ")})`;
};

const fulfilled = (value: string | number, sign: string, wanted: string | number | boolean): boolean => {
  if (sign === "==") return value === wanted;
  if (sign === "!=") return value !== wanted;
  if (typeof value !== "number" || typeof wanted !== "number") throw new NotSayable();
  return { "<": value < wanted, ">": value > wanted, "<=": value <= wanted, ">=": value >= wanted }[sign] ?? false;
};
