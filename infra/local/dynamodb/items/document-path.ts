import type { AttributeValue, Item } from "./attribute-value.ts";

/** `list[1].name` as the engine's parsers give it: names and positions, with the names' placeholders filled in. */
export type Path = readonly [string, ...(string | number)[]];

/** The value at a path, or nothing where the item has none. */
export const valueAt = (item: Item, path: Path): AttributeValue | undefined => {
  let value: AttributeValue | undefined = { M: item };
  for (const step of path) {
    if (value === undefined) return undefined;
    value = child(value, step);
  }
  return value;
};

const child = (value: AttributeValue, step: string | number): AttributeValue | undefined => {
  if (typeof step === "number") return value.L?.[step];
  return value.M && Object.hasOwn(value.M, step) ? value.M[step] : undefined;
};
