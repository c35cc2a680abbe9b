import { toLexiStr } from "dynalite/db/index.js";
import { invalid } from "../api-error.ts";

/** Numbers are decimals of up to 38 digits: binary floating point would lose some of them. */
const scaled = (number: string, decimals: number): bigint => {
  const [whole = "0", fraction = ""] = number.split(".");
  return BigInt(whole + fraction.padEnd(decimals, "0"));
};

const decimalsOf = (number: string): number => number.split(".")[1]?.length ?? 0;

const significant = /[1-9](?:\d*[1-9])?/;

/** @param sign −1 to subtract */
export const addDecimals = (one: string, other: string, sign: 1 | -1 = 1): string => {
  const decimals = Math.max(decimalsOf(one), decimalsOf(other));
  const total = scaled(one, decimals) + BigInt(sign) * scaled(other, decimals);
  const digits = (total < 0n ? -total : total).toString().padStart(decimals + 1, "0");
  if ((significant.exec(digits)?.[0].length ?? 0) > 38) {
    throw invalid("Attempting to store more than 38 significant digits in a Number");
  }
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return `${total < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
};

/** Below zero, zero or above zero, as one is smaller than, equal to or larger than the other. */
export const compareDecimals = (one: string, other: string): number => {
  const [first, second] = [toLexiStr(one, "N"), toLexiStr(other, "N")];
  return first < second ? -1 : first > second ? 1 : 0;
};
