import type { ConditionIssue } from "./issue.ts";

export type Token = {
  readonly is: "sign" | "text" | "number" | "name" | "end";
  readonly as: string;
  readonly at: number;
};

const parts = [
  /(?<sign>&&|\|\||==|!=|<=|>=|[<>!(),[\]])/,
  /(?<text>'(?:[^'\\]|\\['\\])*'|"(?:[^"\\]|\\["\\])*")/,
  /(?<number>-?\d{1,12}(?:\.\d{1,6})?)/,
  /(?<name>@?[A-Za-z][A-Za-z0-9_.-]*)/,
];
const token = new RegExp(`\\s*(?:${parts.map((part) => part.source).join("|")})`, "y");

/** Cuts a text into names, values and signs, with an end token behind them; or tells what no condition contains. */
export const tokensOf = (text: string): readonly Token[] | ConditionIssue => {
  const found: Token[] = [];
  const reading = new RegExp(token);
  const end = text.trimEnd().length;
  while (reading.lastIndex < end) {
    const from = reading.lastIndex;
    const match = reading.exec(text);
    if (match === null) return unreadable(text, from);
    for (const is of ["sign", "text", "number", "name"] as const) {
      const as = match.groups?.[is];
      if (as !== undefined) found.push({ is, as, at: reading.lastIndex - as.length });
    }
  }
  return [...found, { is: "end", as: "", at: end }];
};

const unreadable = (text: string, from: number): ConditionIssue => {
  const at = from + (text.slice(from).match(/\S/)?.index ?? 0);
  const about = [...text.slice(at)][0] ?? "";
  return { code: about === "'" || about === '"' ? "text-not-closed" : "strange-sign", at, about };
};

/** The value of a text token: without its quotes, its escapes undone. */
export const unquoted = (as: string): string => as.slice(1, -1).replaceAll(/\\(.)/g, "$1");
