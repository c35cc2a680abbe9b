import { Parser } from "htmlparser2";

const breaking = new Set(["br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol"]);
const unseen = new Set(["script", "style", "title", "head", "template", "noscript"]);

/** Whether a text is marked up at all: most are not, and are then left as they are. */
const isMarkup = (text: string): boolean => /[<&]/.test(text);

/** The words of a marked-up text. Links, layout and whatever would run are left behind; what is written stays. */
export const plainWords = (markup: string): string => tidy(isMarkup(markup) ? withoutMarkup(markup) : markup);

const withoutMarkup = (markup: string): string => {
  let text = "";
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (unseen.has(name)) hidden += 1;
      if (breaking.has(name)) text += "\n";
    },
    ontext: (piece) => {
      if (hidden === 0) text += piece;
    },
    onclosetag: (name) => {
      if (unseen.has(name)) hidden -= 1;
      else if (breaking.has(name) && name !== "br") text += "\n";
    },
  });
  parser.end(markup);
  return text;
};

/** Composed, without control characters, with single blanks, and no blank lines. */
export const tidy = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll(/(?!\n)[\p{Cc}\p{Cs}\u200b\ufeff]/gu, " ")
    .normalize("NFC")
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n[\s]*/g, "\n")
    .trim();
