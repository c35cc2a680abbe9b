import type * as z from "zod/mini";
import { askCode, enterCode } from "#shared/identity/operations.ts";
import { askProvider, readWaysIn } from "#shared/identity/provider-operations.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { call } from "../api/call.ts";
import { element } from "./element.ts";
import { drawPage } from "./frame.ts";
import { language } from "./language.ts";
import { goOn, keepWish } from "./onwards.ts";
import { heading, notice, rememberBox, submitButton, textField } from "./parts.ts";
import { type SignInWords, signInWords } from "./words.ts";

type Phrase = (say: SignInWords) => string;
type Provider = z.output<typeof readWaysIn.reply>["providers"][number];

/** Where one is on the way in; drawn anew from this whenever it changes. */
type State = {
  step: "link" | "address" | "code";
  email: string;
  /** What went wrong, as a phrase so that it changes language along with the page. */
  wrong: { readonly at: "field" | "page"; readonly words: Phrase } | undefined;
  busy: boolean;
  providers: readonly Provider[];
};

/** @param trouble what went wrong before, such as at a provider */
export const enter = (link: string | undefined, trouble?: Phrase): void => {
  const state: State = {
    step: link === undefined ? "address" : "link",
    ...{ email: "", busy: false, providers: [] },
    wrong: trouble && { at: "page", words: trouble },
  };
  let drawnStep: State["step"] | undefined;

  const set = (change: Partial<State>): void => {
    Object.assign(state, change);
    draw();
  };
  const wrongOnPage = (code: string | undefined): void =>
    set({ busy: false, wrong: { at: "page", words: wordsFor(code) } });
  const wrongInField = (words: Phrase): void => set({ busy: false, wrong: { at: "field", words } });

  const send = async (): Promise<void> => {
    set({ busy: true, wrong: undefined });
    const body = link === undefined || state.email !== "" ? { email: state.email } : { link };
    const reply = await call(askCode, { body });
    if (reply.ok) return set({ step: "code", busy: false });
    const code = reply.unreached ? undefined : reply.refusal.code;
    if (code === "malformed") return wrongInField((say) => say.addressWrong);
    wrongOnPage(code);
  };

  const tryCode = async (code: string, remember: boolean): Promise<void> => {
    if (code.trim() === "") return wrongInField((say) => say.codeMissing);
    set({ busy: true, wrong: undefined });
    const reply = await call(enterCode, { body: { code, remember } });
    if (reply.ok) return goOn(reply.value);
    const refusal = reply.unreached ? undefined : reply.refusal;
    const left = Number(refusal?.facts.triesLeft ?? 0);
    if (refusal?.code === "code-wrong") return wrongInField((say) => say.wrong(left));
    if (refusal?.code === "code-not-valid" || refusal?.code === "malformed") return wrongInField((say) => say.notValid);
    wrongOnPage(refusal?.code);
  };

  const byProvider = async (provider: string): Promise<void> => {
    set({ busy: true, wrong: undefined });
    keepWish();
    const reply = await call(askProvider, { params: { provider } });
    if (reply.ok) return location.assign(reply.value.to);
    wrongOnPage(reply.unreached ? undefined : reply.refusal.code);
  };

  const byPasskey = async (): Promise<void> => {
    set({ busy: true, wrong: undefined });
    const outcome = await (await import("./passkey.ts")).signInByPasskey();
    if (outcome.is === "done") return goOn(outcome.reply);
    wrongOnPage(outcome.is === "refused" ? outcome.code : outcome.is);
  };

  const onSubmit = (event: Event): void => {
    event.preventDefault();
    if (state.busy) return;
    if (state.step === "code") return void tryCode(inputOf("code")?.value ?? "", inputOf("remember")?.checked ?? false);
    state.email = inputOf("email")?.value.trim() ?? "";
    void send();
  };

  const otherWays = (say: SignInWords): HTMLElement => {
    const way = (words: string, go: () => void) =>
      element(
        "button",
        { type: "button", class: "button", "data-look": "secondary", click: () => state.busy || go() },
        words,
      );
    return element(
      "section",
      { class: "sign-in-ways", "aria-labelledby": "ways" },
      element("h2", { id: "ways" }, say.otherWays),
      element("p", {}, say.otherWaysWhat),
      way(say.byPasskey, byPasskey),
      ...state.providers.map(({ key, name }) =>
        way(say.byProvider(inLanguage(name, language())), () => byProvider(key)),
      ),
    );
  };

  const contents = (say: SignInWords): readonly (Node | undefined)[] => {
    const error = state.wrong?.at === "field" ? state.wrong.words(say) : undefined;
    const common = { errorWord: say.error, error };
    if (state.step === "link") return [heading(say.byLink, say.byLinkWhat), submitButton(say.sendCode)];
    if (state.step === "address") {
      const field = { type: "email", autocomplete: "email", value: state.email };
      return [
        heading(say.byAddress, say.byAddressWhat),
        textField({ id: "email", label: say.address, ...common }, field),
        submitButton(say.sendCode),
        otherWays(say),
      ];
    }
    const again = () => set({ step: link === undefined ? "address" : "link", wrong: undefined });
    const field = { type: "text", autocomplete: "one-time-code", maxlength: "20", "data-width": "short" };
    return [
      heading(say.enter, say.enterWhat),
      textField({ id: "code", label: say.code, help: say.codeHelp, ...common }, field),
      rememberBox(say.remember, say.rememberHelp),
      submitButton(say.signIn),
      element("button", { type: "button", class: "button", "data-look": "quiet", click: again }, say.again),
    ];
  };

  const draw = (): void => {
    const say = signInWords(language());
    const typed = { code: inputOf("code")?.value, email: inputOf("email")?.value };
    const remember = inputOf("remember")?.checked ?? false;
    const trouble = state.wrong?.at === "page" ? notice(state.wrong.words(say)) : undefined;
    const form = element("form", { novalidate: true, class: "sign-in", submit: onSubmit }, trouble, ...contents(say));
    drawPage(say.title, form, draw);

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
    else if (state.busy) button?.focus();
    drawnStep = state.step;
  };

  draw();
  // Who comes by a link answers for an organisation and needs none of these.
  if (link === undefined)
    void call(readWaysIn, {}).then((ways) => {
      if (ways.ok && ways.value.providers.length > 0 && state.step === "address")
        set({ providers: ways.value.providers });
    });
};

const inputOf = (id: string): HTMLInputElement | undefined => {
  const found = document.getElementById(id);
  return found instanceof HTMLInputElement ? found : undefined;
};

/** What can go wrong whatever one does, by the code of the refusal; undefined for no answer at all. */
export const wordsFor =
  (code: string | undefined): Phrase =>
  (say) => {
    if (code === undefined || code === "unreached") return say.unreached;
    return say.wrongs[code as keyof SignInWords["wrongs"]] ?? say.failed;
  };
