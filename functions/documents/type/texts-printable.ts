import { printable } from "./printable.ts";

/** Plain data with every text in it such that it can be set on paper. */
export const textsPrintable = (value: unknown): unknown => {
  if (typeof value === "string") return printable(value);
  if (Array.isArray(value)) return value.map(textsPrintable);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, textsPrintable(member)]));
};
