import { askCode, enterCode } from "#shared/identity/operations.ts";
import { wishedPlace } from "#shared/identity/way-in.ts";
import { type Language, languages } from "#shared/kernel/text.ts";
import { call } from "../api/call.ts";
import { element } from "./element.ts";
import { heading, notice, submitButton, textField } from "./parts.ts";
import { signInWords } from "./words.ts";
import "../ui/foundation.css";
import "../ui/page.css";
import "../ui/header.css";
import "../ui/button.css";
import "../ui/field.css";
import "../ui/notice.css";
import "../ui/stack.css";
import "../ui/language-switch.css";
import "./sign-in.css";

/** Where one is on the way in; drawn anew from this whenever it changes. */
type State = {
  language: Language;
  step: "link" | "address" | "code";
  email: string;
  /** What went wrong, as a phrase by name so that it changes language along with the page. */
  wrong: { readonly at: "field" | "page"; readonly words: (say: ReturnType<typeof signInWords>) => string } | undefined;
  busy: boolean;
};

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element to draw in.");

/** The secret leaves the address bar at once, so that it stays in no history, screen or bookmark. */
const secretFromAddress = (): string | undefined => {
  const secret = /^\/uitnodiging\/([\w-]{27})$/.exec(location.pathname)?.[1];
  if (location.pathname.startsWith("/uitnodiging")) history.replaceState(null, "", "/uitnodiging");
  return secret;
};

const rememberedUnder = "sectorspiegel-language";
const firstLanguage = (): Language => {
  const known = (code: string | null | undefined) => languages.find((one) => code?.startsWith(one));
  try {
    return known(localStorage.getItem(rememberedUnder)) ?? known(navigator.language) ?? "nl";
  } catch {
    return "nl";
  }
};

const link = secretFromAddress();
const wish = wishedPlace(new URLSearchParams(location.search).get("naar"));
const state: State = {
  language: firstLanguage(),
  step: link === undefined ? "address" : "link",
  email: "",
  wrong: undefined,
  busy: false,
};

const set = (change: Partial<State>): void => {
  Object.assign(state, change);
  draw();
};

const pageTrouble = (code: string | undefined): State["wrong"] => ({
  at: "page",
  words: (say) => (code === undefined ? say.unreached : code === "too-many" ? say.tooMany : say.failed),
});

const send = async (): Promise<void> => {
  if (state.busy) return;
  set({ busy: true, wrong: undefined });
  const body = link === undefined || state.email !== "" ? { email: state.email } : { link };
  const reply = await call(askCode, { body });
  if (reply.ok) return set({ step: "code", busy: false });
  const code = reply.unreached ? undefined : reply.refusal.code;
  const wrong: State["wrong"] =
    code === "malformed" ? { at: "field", words: (say) => say.addressWrong } : pageTrouble(code);
  set({ busy: false, wrong });
};

const enter = async (code: string, remember: boolean): Promise<void> => {
  if (state.busy) return;
  if (code.trim() === "") return set({ wrong: { at: "field", words: (say) => say.codeMissing } });
  set({ busy: true, wrong: undefined });
  const reply = await call(enterCode, { body: { code, remember } });
  if (reply.ok) return location.replace(wish ?? reply.value.to);
  const refusal = reply.unreached ? undefined : reply.refusal;
  const left = Number(refusal?.facts.triesLeft ?? 0);
  const wrong: State["wrong"] =
    refusal?.code === "code-wrong"
      ? { at: "field", words: (say) => say.wrong(left) }
      : refusal?.code === "code-not-valid" || refusal?.code === "malformed"
        ? { at: "field", words: (say) => say.notValid }
        : pageTrouble(refusal?.code);
  set({ busy: false, wrong });
};

const inputOf = (id: string): HTMLInputElement | undefined => {
  const found = document.getElementById(id);
  return found instanceof HTMLInputElement ? found : undefined;
};

const onSubmit = (event: Event): void => {
  event.preventDefault();
  if (state.step === "code") return void enter(inputOf("code")?.value ?? "", inputOf("remember")?.checked ?? false);
  state.email = inputOf("email")?.value.trim() ?? "";
  void send();
};

const stepContents = (say: ReturnType<typeof signInWords>): readonly (Node | undefined)[] => {
  const error = state.wrong?.at === "field" ? state.wrong.words(say) : undefined;
  const common = { errorWord: say.error, error };
  if (state.step === "link") return [heading(say.byLink, say.byLinkWhat), submitButton(say.sendCode)];
  if (state.step === "address")
    return [
      heading(say.byAddress, say.byAddressWhat),
      textField(
        { id: "email", label: say.address, ...common },
        { type: "email", autocomplete: "email", value: state.email },
      ),
      submitButton(say.sendCode),
    ];
  const again = () => set({ step: link === undefined ? "address" : "link", wrong: undefined });
  return [
    heading(say.enter, say.enterWhat),
    textField(
      { id: "code", label: say.code, help: say.codeHelp, ...common },
      { type: "text", autocomplete: "one-time-code", maxlength: "20", "data-width": "short" },
    ),
    element(
      "div",
      { class: "sign-in-remember" },
      element("input", { type: "checkbox", id: "remember", "aria-describedby": "remember-help" }),
      element("label", { for: "remember" }, say.remember),
      element("p", { id: "remember-help", class: "field-help" }, say.rememberHelp),
    ),
    submitButton(say.signIn),
    element("button", { type: "button", class: "button", "data-look": "quiet", click: again }, say.again),
  ];
};

const languageSwitch = (label: string): HTMLElement => {
  const choose = (language: Language) => () => {
    try {
      localStorage.setItem(rememberedUnder, language);
    } catch {
      // Without storage the choice holds until the page is closed.
    }
    set({ language });
  };
  const names: Record<Language, string> = { nl: "Nederlands", en: "English" };
  const items = languages.map((language) => {
    const pressed = String(language === state.language);
    const button = { type: "button", lang: language, "aria-pressed": pressed, click: choose(language) };
    return element("li", {}, element("button", button, names[language]));
  });
  return element("ul", { class: "language-switch", "aria-label": label }, ...items);
};

let drawnStep: State["step"] | undefined;

const draw = (): void => {
  const say = signInWords(state.language);
  const typed = { code: inputOf("code")?.value, email: inputOf("email")?.value };
  const remember = inputOf("remember")?.checked ?? false;
  document.documentElement.lang = state.language;
  document.title = say.title;
  const trouble = state.wrong?.at === "page" ? notice(state.wrong.words(say)) : undefined;
  const form = element("form", { novalidate: true, class: "sign-in", submit: onSubmit }, trouble, ...stepContents(say));
  const name = element("span", { class: "header-name" }, say.product);
  const end = element("div", { class: "header-end" }, languageSwitch(say.language));
  const header = element("header", { class: "header" }, element("div", { class: "header-inner" }, name, end));
  const main = element("main", { class: "page-main", id: "content" }, form);
  root.replaceChildren(element("div", { class: "page" }, header, element("div", { class: "page-middle" }, main)));

  const [code, email, box] = [inputOf("code"), inputOf("email"), inputOf("remember")];
  if (code && typed.code !== undefined) code.value = typed.code;
  if (email && typed.email !== undefined) email.value = typed.email;
  if (box) box.checked = remember;
  const button = form.querySelector<HTMLButtonElement>("button[type=submit]");
  if (state.busy && button) {
    button.setAttribute("aria-disabled", "true");
    button.textContent = say.busy;
  }
  if (state.wrong?.at === "field") (code ?? email)?.focus();
  else if (drawnStep !== undefined && drawnStep !== state.step) (code ?? form.querySelector("h1"))?.focus();
  else if (state.busy || drawnStep !== undefined) button?.focus();
  drawnStep = state.step;
};

draw();
