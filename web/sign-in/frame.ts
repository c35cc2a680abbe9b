import { element } from "./element.ts";
import { language, languageSwitch } from "./language.ts";
import { signInWords } from "./words.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element to draw in.");

/** Draws the page anew: its frame with this inside, in the language that is chosen. */
export const drawPage = (title: string, content: Node, drawAnew: () => void): void => {
  const say = signInWords(language());
  document.documentElement.lang = language();
  document.title = `${title} – ${say.product}`;
  const name = element("span", { class: "header-name" }, say.product);
  const end = element("div", { class: "header-end" }, languageSwitch(say.language, drawAnew));
  const header = element("header", { class: "header" }, element("div", { class: "header-inner" }, name, end));
  const main = element("main", { class: "page-main", id: "content" }, content);
  root.replaceChildren(element("div", { class: "page" }, header, element("div", { class: "page-middle" }, main)));
};
