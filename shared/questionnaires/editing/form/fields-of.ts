import type * as z from "zod/mini";
import { type Shape, shapeOf } from "../../../kernel/shape.ts";
import { LocalText } from "../../../kernel/text.ts";
import { Day } from "../../../kernel/time.ts";
import { ListId } from "../../../lists/list-id.ts";
import type { Kind } from "../../../questions/kind.ts";
import { OptionId } from "../../../questions/parts/choices.ts";
import type { SettingField, SettingType } from "./setting-field.ts";

const known = new WeakMap<z.ZodMiniType, readonly SettingField[]>();

/** The form of a kind: a field for each of its settings, in the order in which its schema names them. */
export const fieldsOf = ({ settings }: Pick<Kind, "settings">): readonly SettingField[] => {
  const made = known.get(settings) ?? fieldsIn(shapeOf(settings), "", () => false);
  known.set(settings, made);
  return made;
};

type FitsThere = (kind: string) => boolean;

const fieldsIn = ({ of }: Shape, under: string, fits: FitsThere): readonly SettingField[] =>
  of.is === "object"
    ? Object.entries(of.fields)
        .filter(([name]) => name !== "id")
        .map(([name, schema]) => fieldOf(name, schema, under, fits))
    : [];

const fieldOf = (name: string, schema: z.ZodMiniType, under: string, fits: FitsThere): SettingField => {
  const shape = shapeOf(schema);
  const path = under === "" ? name : `${under}.${name}`;
  const { optional, byDefault } = shape;
  return { name, path, optional, ...(byDefault !== undefined && { byDefault }), ...typeOf(name, shape, path, fits) };
};

const typeOf = (name: string, shape: Shape, path: string, fits: FitsThere): SettingType => {
  const { schema, of } = shape;
  if (schema === LocalText) return { is: "text" };
  if (schema === Day) return { is: "day" };
  if (schema === OptionId) return { is: "option" };
  if (schema === ListId) return { is: "list" };
  switch (of.is) {
    case "object":
      return { is: "group", fields: fieldsIn(shape, path, fits) };
    case "list": {
      const member = shapeOf(of.member);
      const hasIds = member.of.is === "object" && "id" in member.of.fields;
      const { least, most } = of;
      return hasIds
        ? { is: "things", fields: fieldsIn(member, path, fitsIn(of.member)), least, most }
        : { is: "unknown", schema };
    }
    case "number":
      return of;
    case "truth":
      return { is: "tick" };
    case "one-of":
      return { is: "pick", values: of.values };
    case "text":
      return name === "kind" ? { is: "kind", fits } : { is: "line", ...(of.most !== undefined && { most: of.most }) };
    default:
      return name === "settings" ? { is: "kind-settings" } : { is: "unknown", schema };
  }
};

/** Asks the schema of a thing whether a kind may stand in it: it then has nothing to say of the kind itself. */
const fitsIn =
  (schema: z.ZodMiniType): FitsThere =>
  (kind) => {
    const read = schema.safeParse({ id: "x", label: { nl: "x" }, kind, settings: {}, required: false });
    return read.success || !read.error.issues.some(({ message }) => message === "column-kind-unknown");
  };
