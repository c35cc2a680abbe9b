import { Parser } from "htmlparser2";
import { tidy } from "../source/plain-words.ts";

/** A line of a pasted document: words, an option of a list, a heading, or a row of a table. */
export type Line =
  | { readonly is: "words" | "option" | "heading"; readonly text: string }
  | { readonly is: "row"; readonly cells: readonly string[] };

const bullet = /^(?:[•·▪◦○●□☐❑❏o\-–*]|\(?[a-z]\)|[a-z][.)]|\[ ?\]|\( ?\))\s+(.+)$/i;

/** Plain text, line by line: what begins as lists begin is an option, what has tabs is a row. */
export const linesOfText = (text: string): readonly Line[] =>
  text.split(/\r\n?|\n/).flatMap((raw): readonly Line[] => {
    const cells = raw.split("\t").map(tidy);
    if (cells.filter((cell) => cell !== "").length >= 3) return [{ is: "row", cells }];
    const line = tidy(raw);
    if (line === "") return [];
    const option = bullet.exec(line)?.[1];
    if (option !== undefined) return [{ is: "option", text: option }];
    return /^#+\s/.test(line) ? [{ is: "heading", text: line.replace(/^#+\s*/, "") }] : [{ is: "words", text: line }];
  });

/** What the clipboard holds of a document in markup: its headings, lists and tables, and its words. */
export const linesOfMarkup = (markup: string): readonly Line[] => {
  const lines: Line[] = [];
  let text = "";
  let cells: string[] | undefined;
  let hidden = 0;
  const flush = (is: "words" | "option" | "heading") => {
    const read = tidy(text);
    text = "";
    if (read === "") return;
    if (is === "words") lines.push(...linesOfText(read));
    else lines.push({ is, text: bullet.exec(read)?.[1] ?? read });
  };
  const ends: Readonly<Record<string, () => void>> = {
    li: () => flush("option"),
    p: () => cells === undefined && flush("words"),
    div: () => cells === undefined && flush("words"),
    td: () => endCell(),
    th: () => endCell(),
    tr: () => {
      if (cells?.some((cell) => cell !== "")) lines.push({ is: "row", cells });
      cells = undefined;
    },
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, () => flush("heading")])),
  };
  const endCell = () => {
    cells?.push(tidy(text).replaceAll("\n", " "));
    text = "";
  };
  const parser = new Parser({
    onopentag: (name) => {
      if (["script", "style", "head", "title"].includes(name)) hidden += 1;
      if (name === "tr") {
        flush("words");
        cells = [];
      }
      if (name === "li" || /^h[1-6]$/.test(name)) flush("words");
      if (name === "br") text += "\n";
    },
    ontext: (piece) => {
      if (hidden === 0) text += piece.replaceAll(/\s+/g, " ");
    },
    onclosetag: (name) => {
      if (["script", "style", "head", "title"].includes(name)) hidden -= 1;
      ends[name]?.();
    },
  });
  parser.end(markup);
  flush("words");
  return lines;
};
