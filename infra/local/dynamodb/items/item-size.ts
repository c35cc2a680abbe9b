import { invalid } from "../api-error.ts";
import type { AttributeValue, Item } from "./attribute-value.ts";

/** 400 KB for an item with its attributes' names; 4 MB for all items of a transaction. */
export const itemLimit = 400 * 1024;
export const transactionLimit = 4 * 1024 * 1024;
const nestingLimit = 32;

const textBytes = (text: string): number => Buffer.byteLength(text, "utf8");

/** About one byte per two significant digits, plus one, plus one for the sign of a negative number. */
const numberBytes = (number: string): number => {
  const digits = number
    .replace(/^-/, "")
    .replace(/^0+\.?0*/, "")
    .replace(/\./, "")
    .replace(/0+$/, "");
  return Math.ceil(digits.length / 2) + 1 + (number.startsWith("-") ? 1 : 0);
};

const binaryBytes = (base64: string): number => Buffer.byteLength(base64, "base64");

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

const valueBytes = (value: AttributeValue, depth: number): number => {
  if (value.S !== undefined) return textBytes(value.S);
  if (value.N !== undefined) return numberBytes(value.N);
  if (value.B !== undefined) return binaryBytes(value.B);
  if (value.SS) return sum(value.SS.map(textBytes));
  if (value.NS) return sum(value.NS.map(numberBytes));
  if (value.BS) return sum(value.BS.map(binaryBytes));
  if (value.L) return 3 + sum(value.L.map((element) => 1 + valueBytes(element, depth + 1)));
  if (value.M) return 3 + Object.keys(value.M).length + itemSize(value.M, depth + 1);
  return 1;
};

/**
 * Bytes that count towards limits and capacity: names and values, in UTF-8 (the engine itself counts UTF-16).
 * @throws ApiError ValidationException for documents nested deeper than the API takes
 */
export const itemSize = (item: Item, depth = 0): number => {
  if (depth > nestingLimit) throw invalid("Nesting Levels have exceeded supported limits");
  return sum(Object.entries(item).map(([name, value]) => textBytes(name) + valueBytes(value, depth)));
};
