import type { Language } from "#shared/kernel/text.ts";
import { element } from "../element.ts";
import type { Passkeys } from "./own-page.ts";
import { button, moment, signInLink } from "./own-parts.ts";
import type { OwnWords } from "./own-words.ts";

type Acts = {
  readonly sure: string | undefined;
  readonly ask: (passkey: string | undefined) => unknown;
  readonly make: () => unknown;
  readonly remove: (passkey: string) => unknown;
};

/** One's passkeys, to be made and removed; shortly after signing in, and otherwise with the way to do that again. */
export const passkeyList = (say: OwnWords, language: Language, own: Passkeys, acts: Acts): HTMLElement => {
  const items = own.passkeys.map(({ passkey, name, at, usedAt }) => {
    const device = name === "" ? say.unknownDevice : name;
    const when = `${say.made(moment(at, language))}, ${say.used(moment(usedAt, language))}`;
    const isAsked = acts.sure === passkey;
    return element(
      "li",
      { class: "own-item" },
      element("div", {}, element("h3", {}, device), element("p", {}, when)),
      own.mayChange && !isAsked
        ? button(say.remove, () => acts.ask(passkey), "secondary", say.removeThis(device))
        : undefined,
      isAsked
        ? element(
            "div",
            { role: "group", "aria-label": say.removeThis(device), class: "own-sure" },
            element("p", {}, say.sure),
            button(say.removeSure, () => acts.remove(passkey), "primary"),
            button(say.keep, () => acts.ask(undefined)),
          )
        : undefined,
    );
  });
  const again = [element("p", { class: "field-help" }, say.tooLong), signInLink(say.signInAgain)];
  return element(
    "section",
    { "aria-labelledby": "passkeys", class: "own-section" },
    element("h2", { id: "passkeys" }, say.passkeys),
    items.length > 0 ? element("ul", { class: "own-list" }, ...items) : element("p", {}, say.noPasskeys),
    ...(own.needed ? [] : own.mayChange ? [button(say.add, acts.make)] : again),
  );
};
