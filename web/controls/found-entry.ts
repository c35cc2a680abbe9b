import { inLanguage, type Language, type LocalText } from "#shared/kernel/text.ts";
import { isUnread } from "./control.ts";

/** What stands in a field that searches a list. */
export type Standing = { readonly text: string; readonly is: "nothing" | "own" | "unread" } | Picked;
type Picked = { readonly text: string; readonly is: "picked"; readonly whose: string };

/** Reads a stored answer; what has another shape is as if nothing stood there. */
export const standingIn = (value: unknown, language: Language): Standing => {
  if (isUnread(value)) return { is: "unread", text: value.unread };
  if (typeof value !== "object" || value === null) return { is: "nothing", text: "" };
  const { words, code, label, scheme } = value as Readonly<Record<string, unknown>>;
  if (typeof words === "string") return { is: "own", text: words };
  const isLabel = (it: unknown): it is LocalText =>
    typeof it === "object" && it !== null && "nl" in it && typeof it.nl === "string";
  return typeof code === "string" && isLabel(label)
    ? {
        is: "picked",
        text: inLanguage(label, language),
        whose: typeof scheme === "string" ? `${scheme} ${code}` : code,
      }
    : { is: "nothing", text: "" };
};
