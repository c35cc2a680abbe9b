import { questionKinds } from "../../../questions/index.ts";
import type { Kind } from "../../../questions/kind.ts";
import { freshId } from "../fresh-id.ts";
import { fieldsOf } from "./fields-of.ts";
import type { SettingField } from "./setting-field.ts";

type Thing = Readonly<Record<string, unknown>>;

/** The settings that a new question begins with: the least that its kind needs, with words still to be written. */
export const freshSettings = (kind: Kind): Thing => ({ ...freshFields(fieldsOf(kind)), ...kind.authoring?.fresh });

/** A new thing in a list, with an id that no other has. */
export const freshThing = (field: Extract<SettingField, { is: "things" }>, others: readonly unknown[]): Thing => {
  const ids = others.map((other) => (typeof other === "object" && other && "id" in other ? String(other.id) : ""));
  return { id: freshId(field.name.slice(0, 1), ids), ...freshFields(field.fields) };
};

export const freshFields = (fields: readonly SettingField[]): Thing => {
  const kind = fields.find((field) => field.is === "kind");
  const kindName = kind?.is === "kind" ? firstThatFits(kind.fits) : undefined;
  return Object.fromEntries(
    fields
      .filter(({ optional }) => !optional)
      .map((field) => [
        field.name,
        field.is === "kind-settings" ? freshSettings(questionKinds.one(kindName ?? "")) : freshValue(field),
      ]),
  );
};

const firstThatFits = (fits: (kind: string) => boolean): string => questionKinds.names.find(fits) ?? "";

const freshValue = (field: SettingField): unknown => {
  switch (field.is) {
    case "text":
      return { nl: "" };
    case "number":
      return field.least ?? 0;
    case "tick":
      return false;
    case "pick":
      return field.values[0];
    case "kind":
      return firstThatFits(field.fits);
    case "group":
      return freshFields(field.fields);
    case "things":
      return Array.from({ length: Math.max(field.least, 1) }).reduce<readonly Thing[]>(
        (things) => [...things, freshThing(field, things)],
        [],
      );
    default:
      return "";
  }
};
