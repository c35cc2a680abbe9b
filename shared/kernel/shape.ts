import type * as z from "zod/mini";

/** What a schema of plain data accepts, as far as a form has to know it. Checks beyond these stay with the schema. */
export type Shape = {
  /** It may be left out. */
  readonly optional: boolean;
  /** What stands there when it is left out. */
  readonly byDefault?: unknown;
  /** Without the wrappings that make it optional, so that well-known schemas can be recognised. */
  readonly schema: z.ZodMiniType;
  readonly of:
    | { readonly is: "object"; readonly fields: Readonly<Record<string, z.ZodMiniType>> }
    | { readonly is: "list"; readonly member: z.ZodMiniType; readonly least: number; readonly most: number }
    | { readonly is: "number"; readonly whole: boolean; readonly least?: number; readonly most?: number }
    | { readonly is: "truth" }
    | { readonly is: "text"; readonly most?: number }
    | { readonly is: "one-of"; readonly values: readonly string[] }
    | { readonly is: "anything" };
};

type Definition = {
  readonly type: string;
  readonly innerType?: z.ZodMiniType;
  readonly defaultValue?: unknown;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
};
type Check = {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly length?: number;
  readonly value?: number;
};

/** Reads a schema's own description of itself; this file alone knows how zod writes that. */
const definitionOf = (schema: z.ZodMiniType): Definition => schema._zod.def as unknown as Definition;

export const shapeOf = (schema: z.ZodMiniType): Shape => {
  const { type, innerType, defaultValue } = definitionOf(schema);
  if (innerType === undefined) return { optional: false, schema, of: innerOf(schema) };
  const inside = shapeOf(innerType);
  if (type === "optional" || type === "nullable") return { ...inside, optional: true };
  return type === "default" ? { ...inside, optional: true, byDefault: defaultValue } : inside;
};

const innerOf = (schema: z.ZodMiniType): Shape["of"] => {
  const { type, shape, element, entries, format, checks = [] } = definitionOf(schema);
  const limit = (name: string, of: keyof Omit<Check, "check">) =>
    checks.map(({ _zod }) => _zod.def).find(({ check }) => check === name)?.[of];
  const exactly = limit("length_equals", "length");

  if (type === "object" && shape) return { is: "object", fields: shape };
  if (type === "array" && element) {
    const [least, most] = [exactly ?? limit("min_length", "minimum"), exactly ?? limit("max_length", "maximum")];
    return { is: "list", member: element, least: least ?? 0, most: most ?? Number.POSITIVE_INFINITY };
  }
  if (type === "number") {
    const [least, most] = [limit("greater_than", "value"), limit("less_than", "value")];
    return {
      is: "number",
      whole: format === "safeint",
      ...(least !== undefined && { least }),
      ...(most !== undefined && { most }),
    };
  }
  if (type === "boolean") return { is: "truth" };
  if (type === "enum" && entries) return { is: "one-of", values: Object.values(entries) };
  const most = limit("max_length", "maximum");
  return type === "string" ? { is: "text", ...(most !== undefined && { most }) } : { is: "anything" };
};
