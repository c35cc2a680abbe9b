import type { ComponentType } from "react";
import type { SettingField } from "#shared/questionnaires/editing/form/setting-field.ts";
import type { Kind } from "#shared/questions/kind.ts";

export type Fields = Readonly<Record<string, unknown>>;

export type SettingProps<F extends SettingField = SettingField> = {
  readonly field: F;
  readonly kind: Kind;
  /** With places in lists, for ids: `options.0.label`. */
  readonly at: string;
  readonly value: unknown;
  /** The settings or the thing that this is one field of. */
  readonly beside: Fields;
  /** All settings of the question, for fields that name one of its options. */
  readonly whole: unknown;
  readonly onChange: (value: unknown, typed?: boolean) => void;
  readonly onLeave: () => void;
};

/** What draws one setting; handed down to the parts that hold settings within settings. */
export type DrawsSetting = ComponentType<SettingProps>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The object with one field set, or without it. */
export const withField = (fields: Fields, name: string, value: unknown): Fields => {
  const { [name]: _before, ...rest } = fields;
  return value === undefined ? rest : { ...fields, [name]: value };
};
