import { Day } from "#shared/kernel/time.ts";
import type { Expression, Sign } from "../expression/expression.ts";
import { readExpression } from "../expression/read-expression.ts";
import { xlsformDialect } from "./dialect.ts";

/** What a constraint says that settings can say too; bounds are included. */
export type Bounds = {
  readonly min?: number;
  readonly max?: number;
  readonly least?: number;
  readonly most?: number;
  readonly longest?: number;
  readonly from?: string;
  readonly to?: string;
  readonly notFuture?: true;
};

/** @returns undefined where it says something else, or more than bounds */
export const boundsIn = (constraint: string, decimals: number): Bounds | undefined => {
  const expression = readExpression(constraint, xlsformDialect);
  return expression && boundsOf(expression, decimals);
};

const boundsOf = (expression: Expression, decimals: number): Bounds | undefined => {
  if (expression.is === "both") {
    const [left, right] = [boundsOf(expression.left, decimals), boundsOf(expression.right, decimals)];
    return left && right && { ...left, ...right };
  }
  if (expression.is !== "compare") return undefined;
  const { sign, left, right } = expression;
  const isSelf = (side: Expression) => side.is === "name" && side.name === ".";
  if (isSelf(left)) return isDay(right) ? dayBound(sign, right) : figureBound(sign, numberIn(right), decimals);
  const count = numberIn(right);
  if (left.is !== "call" || left.of.length !== 1 || !left.of[0] || !isSelf(left.of[0]) || count === undefined)
    return undefined;
  const { least, most } = wholeBound(sign, count);
  if (left.name === "count-selected")
    return { ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
  return left.name === "string-length" && most !== undefined && least === undefined ? { longest: most } : undefined;
};

const numberIn = (side: Expression): number | undefined => (side.is === "number" ? side.value : undefined);

const figureBound = (sign: Sign, value: number | undefined, decimals: number): Bounds | undefined => {
  if (value === undefined) return undefined;
  const step = Number((10 ** -decimals).toFixed(decimals));
  const rounded = (figure: number) => Number(figure.toFixed(decimals));
  if (sign === ">=") return { min: value };
  if (sign === "<=") return { max: value };
  if (sign === ">") return { min: rounded(value + step) };
  return sign === "<" ? { max: rounded(value - step) } : undefined;
};

const wholeBound = (sign: Sign, count: number): { readonly least?: number; readonly most?: number } => {
  const bounds: Partial<Record<Sign, { least?: number; most?: number }>> = {
    "==": { least: count, most: count },
    "<=": { most: count },
    "<": { most: count - 1 },
    ">=": { least: count },
    ">": { least: count + 1 },
  };
  return bounds[sign] ?? {};
};

const isDay = (side: Expression): boolean => side.is === "call" && (side.name === "today" || side.name === "date");

const dayBound = (sign: Sign, side: Expression): Bounds | undefined => {
  if (side.is !== "call") return undefined;
  if (side.name === "today") return sign === "<=" && side.of.length === 0 ? { notFuture: true } : undefined;
  const [first] = side.of;
  if (first?.is !== "text" || !Day.safeParse(first.value).success) return undefined;
  if (sign === ">=") return { from: first.value };
  return sign === "<=" ? { to: first.value } : undefined;
};
