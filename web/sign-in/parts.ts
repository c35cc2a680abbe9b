import { element } from "./element.ts";

type FieldText = {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly errorWord: string;
};

/** A label, its help and what is wrong with it, around one line of text. */
export const textField = (
  { id, label, help, error, errorWord }: FieldText,
  attributes: Readonly<Record<string, string | boolean>>,
): HTMLElement => {
  const told = [...(error ? [`${id}-error`] : []), ...(help ? [`${id}-help`] : [])].join(" ");
  return element(
    "div",
    { class: "field", "data-wrong": error !== undefined },
    element("label", { class: "field-label", for: id }, label),
    help ? element("p", { class: "field-help", id: `${id}-help` }, help) : undefined,
    error ? element("p", { class: "field-error", id: `${id}-error` }, `${errorWord}${error}`) : undefined,
    element("input", {
      ...{ id, class: "input", required: true, spellcheck: "false", autocapitalize: "off" },
      ...attributes,
      ...(told !== "" && { "aria-describedby": told }),
      ...(error !== undefined && { "aria-invalid": "true" }),
    }),
  );
};

export const heading = (words: string, lead: string): HTMLElement =>
  element("div", { class: "page-heading" }, element("h1", { tabindex: "-1" }, words), element("p", {}, lead));

export const notice = (words: string): HTMLElement =>
  element(
    "div",
    { class: "notice", "data-tone": "error", role: "alert" },
    element("p", { class: "notice-heading" }, words),
  );

export const submitButton = (words: string): HTMLButtonElement =>
  element("button", { type: "submit", class: "button", "data-look": "primary" }, words);

/** Whether one wants to be remembered, with what that means. */
export const rememberBox = (label: string, help: string): HTMLElement =>
  element(
    "div",
    { class: "sign-in-remember" },
    element("input", { type: "checkbox", id: "remember", "aria-describedby": "remember-help" }),
    element("label", { for: "remember" }, label),
    element("p", { id: "remember-help", class: "field-help" }, help),
  );
