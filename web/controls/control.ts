import type { ComponentType } from "react";
import type { ControlSpec } from "#shared/questions/control.ts";
import type { FieldText } from "../ui/field.tsx";

export type ControlName = ControlSpec["control"];

/** `typed` may change with the next keystroke; `picked` is meant as it is. */
export type Given = "typed" | "picked";

/**
 * What every control is: a whole field with its label, that shows a stored answer and hands back one of the same
 * shape; null where it was emptied. What a person wrote that cannot be read is handed back as `Unread`.
 */
export type ControlProps<C extends ControlName> = FieldText & {
  readonly spec: Extract<ControlSpec, { control: C }>;
  readonly value: unknown;
  readonly onChange: (value: unknown, how: Given) => void;
};

export type Controls = { readonly [C in ControlName]: ComponentType<ControlProps<C>> };

/**
 * Text that stands in a field of numbers or days, or in one where something has to be picked from a `list`, and means
 * nothing there. No kind of question takes it as an answer.
 */
export type Unread = { readonly unread: string; readonly in?: "list" };

export const isUnread = (value: unknown): value is Unread =>
  typeof value === "object" && value !== null && "unread" in value;
