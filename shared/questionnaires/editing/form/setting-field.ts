import type * as z from "zod/mini";

/**
 * One setting of a question as an author meets it: a small closed language that is read off a kind's schema. Pages draw
 * these and know no kinds.
 */
export type SettingField = {
  readonly name: string;
  /** From the settings down, without the places in lists: `scales.options.label`. Words are found under it. */
  readonly path: string;
  readonly optional: boolean;
  readonly byDefault?: unknown;
} & SettingType;

export type SettingType =
  /** Words in both languages. */
  | { readonly is: "text" }
  | { readonly is: "line"; readonly most?: number }
  | { readonly is: "number"; readonly whole: boolean; readonly least?: number; readonly most?: number }
  | { readonly is: "tick" }
  | { readonly is: "day" }
  | { readonly is: "pick"; readonly values: readonly string[] }
  /** The id of an option that the same settings declare. */
  | { readonly is: "option" }
  /** The name of a reference list. */
  | { readonly is: "list" }
  /** A kind of question, and the settings of the kind that is named beside it. `fits`: whether a kind may stand there. */
  | { readonly is: "kind"; readonly fits: (kind: string) => boolean }
  | { readonly is: "kind-settings" }
  /** Things with an id of their own that no author sees, in an order. */
  | { readonly is: "things"; readonly fields: readonly SettingField[]; readonly least: number; readonly most: number }
  | { readonly is: "group"; readonly fields: readonly SettingField[] }
  /** What no form can be made of. The contract of kinds forbids it. */
  | { readonly is: "unknown"; readonly schema: z.ZodMiniType };
