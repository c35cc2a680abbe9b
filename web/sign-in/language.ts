import { type Language, languages } from "#shared/kernel/text.ts";
import { element } from "./element.ts";

const rememberedUnder = "sectorspiegel-language";
const names: Readonly<Record<Language, string>> = { nl: "Nederlands", en: "English" };

const first = (): Language => {
  const known = (code: string | null | undefined) => languages.find((one) => code?.startsWith(one));
  try {
    return known(localStorage.getItem(rememberedUnder)) ?? known(navigator.language) ?? "nl";
  } catch {
    return "nl";
  }
};

let chosen: Language = first();

/** The language of these pages, as it was chosen anywhere in the product. */
export const language = (): Language => chosen;

/** @param drawAnew draws the page in the other language */
export const languageSwitch = (label: string, drawAnew: () => void): HTMLElement => {
  const choose = (one: Language) => () => {
    chosen = one;
    try {
      localStorage.setItem(rememberedUnder, one);
    } catch {
      // Without storage the choice holds until the page is closed.
    }
    drawAnew();
  };
  const items = languages.map((one) => {
    const button = { type: "button", lang: one, "aria-pressed": String(one === chosen), click: choose(one) };
    return element("li", {}, element("button", button, names[one]));
  });
  return element("ul", { class: "language-switch", "aria-label": label }, ...items);
};
