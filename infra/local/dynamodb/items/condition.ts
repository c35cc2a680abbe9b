import { type AttributeValue, type Item, sameValue, typeOf } from "./attribute-value.ts";
import { compareDecimals } from "./decimal.ts";
import { type Path, valueAt } from "./document-path.ts";

/** The tree that the engine's parser makes of a condition, key-condition or filter expression. */
export type Operand =
  | Path
  | AttributeValue
  | { readonly type: "function"; readonly name: string; readonly args: Operand[] };
export type Condition =
  | { readonly type: "and" | "or"; readonly args: readonly [Condition, Condition] }
  | { readonly type: "not"; readonly args: readonly [Condition] }
  | { readonly type: "function"; readonly name: string; readonly args: readonly Operand[] }
  | { readonly type: Comparison | "in" | "between"; readonly args: readonly Operand[] };
type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

/**
 * Whether an item fulfils a condition. Documents are compared by content (the engine's own evaluation compares them
 * by identity, so never equal), and text by its bytes, as in the order of sort keys.
 * @param item an empty one where none exists
 */
export const holds = (condition: Condition, item: Item): boolean => {
  switch (condition.type) {
    case "and":
      return condition.args.every((part) => holds(part, item));
    case "or":
      return condition.args.some((part) => holds(part, item));
    case "not":
      return !holds(condition.args[0], item);
    case "function":
      return functionHolds(condition.name, values(condition.args, item));
    default:
      return comparisonHolds(condition.type, values(condition.args, item));
  }
};

type Value = AttributeValue | undefined;

const values = (operands: readonly Operand[], item: Item): Value[] =>
  operands.map((operand) => operandValue(operand, item));

const isPath = (operand: Operand): operand is Path => Array.isArray(operand);

const operandValue = (operand: Operand, item: Item): Value => {
  if (isPath(operand)) return valueAt(item, operand);
  if (!("type" in operand)) return operand;
  const [measured] = values(operand.args, item);
  const size = measured === undefined ? undefined : sizeOf(measured);
  return size === undefined ? undefined : { N: String(size) };
};

const sizeOf = (value: AttributeValue): number | undefined => {
  if (value.S !== undefined) return value.S.length;
  if (value.B !== undefined) return Buffer.byteLength(value.B, "base64");
  return (value.SS ?? value.NS ?? value.BS ?? value.L)?.length ?? (value.M && Object.keys(value.M).length);
};

const comparisonHolds = (comparison: Comparison | "in" | "between", [value, ...others]: Value[]): boolean => {
  const [first, second] = others;
  if (comparison === "in") return others.some((other) => equal(value, other));
  if (comparison === "between")
    return ordered(value, first, (sign) => sign >= 0) && ordered(value, second, (sign) => sign <= 0);
  if (comparison === "=") return equal(value, first);
  if (comparison === "<>") return !equal(value, first);
  return ordered(value, first, signs[comparison]);
};

const signs: Record<"<" | "<=" | ">" | ">=", (sign: number) => boolean> = {
  "<": (sign) => sign < 0,
  "<=": (sign) => sign <= 0,
  ">": (sign) => sign > 0,
  ">=": (sign) => sign >= 0,
};

const equal = (one: Value, other: Value): boolean => one !== undefined && other !== undefined && sameValue(one, other);

/** Values of different types, or of types without an order, are in no order at all. */
const ordered = (one: Value, other: Value, accepts: (sign: number) => boolean): boolean => {
  if (one === undefined || other === undefined) return false;
  if (one.N !== undefined && other.N !== undefined) return accepts(compareDecimals(one.N, other.N));
  if (one.S !== undefined && other.S !== undefined) return accepts(bytes(one.S, other.S, "utf8"));
  if (one.B !== undefined && other.B !== undefined) return accepts(bytes(one.B, other.B, "base64"));
  return false;
};

const bytes = (one: string, other: string, encoding: "utf8" | "base64"): number =>
  Buffer.compare(Buffer.from(one, encoding), Buffer.from(other, encoding));

const functionHolds = (name: string, [value, operand]: Value[]): boolean => {
  switch (name) {
    case "attribute_exists":
      return value !== undefined;
    case "attribute_not_exists":
      return value === undefined;
    case "attribute_type":
      return value !== undefined && typeOf(value) === operand?.S;
    case "begins_with":
      return beginsWith(value, operand);
    case "contains":
      return contains(value, operand);
    default:
      throw new Error(`The parser let an unknown function through: ${name}`);
  }
};

const beginsWith = (value: Value, start: Value): boolean => {
  if (value?.S !== undefined && start?.S !== undefined) return value.S.startsWith(start.S);
  if (value?.B === undefined || start?.B === undefined) return false;
  return Buffer.from(value.B, "base64").toString("hex").startsWith(Buffer.from(start.B, "base64").toString("hex"));
};

const contains = (value: Value, part: Value): boolean => {
  if (value === undefined || part === undefined) return false;
  if (value.L) return value.L.some((element) => sameValue(element, part));
  if (part.S !== undefined) return (value.S ?? value.SS)?.includes(part.S) ?? false;
  if (part.N !== undefined) return value.NS?.includes(part.N) ?? false;
  if (part.B === undefined) return false;
  if (value.B !== undefined) return Buffer.from(value.B, "base64").includes(Buffer.from(part.B, "base64"));
  return value.BS?.includes(part.B) ?? false;
};
