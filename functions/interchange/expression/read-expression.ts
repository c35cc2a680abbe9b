import type { Dialect, Expression, Sign } from "./expression.ts";

type Token = { readonly is: "sign" | "word" | "name" | "text" | "number" | "end"; readonly as: string };

/** Longer or deeper than any condition that people write. */
const longest = 4000;
const deepest = 40;

class NotUnderstood extends Error {}

/** @returns undefined where it cannot be read in this dialect */
export const readExpression = (text: string, dialect: Dialect): Expression | undefined => {
  if (text.length > longest) return undefined;
  try {
    const reader = readerOf(tokensOf(text, dialect));
    const found = either(reader, dialect, 0);
    return reader.next().is === "end" ? found : undefined;
  } catch (trouble) {
    if (trouble instanceof NotUnderstood) return undefined;
    throw trouble;
  }
};

const tokensOf = (text: string, dialect: Dialect): readonly Token[] => {
  const tokens: Token[] = [];
  const patterns = [
    ["name", new RegExp(dialect.name.source, "iy")],
    ["text", /"([^"]*)"|'([^']*)'/y],
    ["number", /\d+(?:\.\d+)?/y],
    ["sign", /&&|\|\||[=!<>]=|<>|[=<>!(),+-]/y],
    ["word", /[A-Za-z][\w-]*/y],
  ] as const;
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] ?? "")) {
      at += 1;
      continue;
    }
    const found = patterns.flatMap(([is, pattern]) => {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      return match === null ? [] : [{ is, match }];
    })[0];
    if (found === undefined) throw new NotUnderstood();
    const { is, match } = found;
    tokens.push({ is, as: match[1] ?? match[2] ?? (is === "text" ? "" : match[0]) });
    at += match[0].length;
  }
  return tokens;
};

const readerOf = (tokens: readonly Token[]) => {
  const end: Token = { is: "end", as: "" };
  let place = 0;
  return {
    next: (): Token => tokens[place] ?? end,
    afterNext: (): Token => tokens[place + 1] ?? end,
    take: (): Token => {
      const token = tokens[place] ?? end;
      place += 1;
      return token;
    },
  };
};
type Reader = ReturnType<typeof readerOf>;

const fail = (): never => {
  throw new NotUnderstood();
};

/** What the next sign or word means in this dialect; names never mean a sign. */
const meaning = (token: Token, { signs }: Dialect): string | undefined =>
  (token.is === "sign" || token.is === "word") && Object.hasOwn(signs, token.as.toLowerCase())
    ? signs[token.as.toLowerCase()]
    : undefined;

const either = (reader: Reader, dialect: Dialect, depth: number): Expression => {
  if (depth > deepest) fail();
  let left = both(reader, dialect, depth);
  while (meaning(reader.next(), dialect) === "||") {
    reader.take();
    left = { is: "either", left, right: both(reader, dialect, depth) };
  }
  return left;
};

const both = (reader: Reader, dialect: Dialect, depth: number): Expression => {
  let left = comparison(reader, dialect, depth);
  while (meaning(reader.next(), dialect) === "&&") {
    reader.take();
    left = { is: "both", left, right: comparison(reader, dialect, depth) };
  }
  return left;
};

const isSign = (meant: string | undefined): meant is Sign =>
  meant !== undefined && ["==", "!=", "<=", ">=", "<", ">"].includes(meant);

const comparison = (reader: Reader, dialect: Dialect, depth: number): Expression => {
  const left = sum(reader, dialect, depth);
  const sign = meaning(reader.next(), dialect);
  if (!isSign(sign)) return left;
  reader.take();
  return { is: "compare", sign, left, right: sum(reader, dialect, depth) };
};

const sum = (reader: Reader, dialect: Dialect, depth: number): Expression => {
  let left = one(reader, dialect, depth);
  for (
    let sign = meaning(reader.next(), dialect);
    sign === "+" || sign === "-";
    sign = meaning(reader.next(), dialect)
  ) {
    reader.take();
    left = { is: "sum", sign, left, right: one(reader, dialect, depth) };
  }
  return left;
};

const one = (reader: Reader, dialect: Dialect, depth: number): Expression => {
  if (depth > deepest) fail();
  const token = reader.take();
  if (meaning(token, dialect) === "!" && reader.next().as !== "")
    return { is: "not", of: one(reader, dialect, depth + 1) };
  if (meaning(token, dialect) === "-" && reader.next().is === "number")
    return { is: "number", value: -Number(reader.take().as) };
  if (token.is === "sign" && token.as === "(") {
    const inside = either(reader, dialect, depth + 1);
    if (reader.take().as !== ")") fail();
    return inside;
  }
  const isCall =
    (token.is === "word" || token.is === "name") && reader.next().is === "sign" && reader.next().as === "(";
  if (isCall) return call(token.as, reader, dialect, depth);
  if (token.is === "name") return { is: "name", name: token.as };
  if (token.is === "text") return { is: "text", value: token.as };
  if (token.is === "number") return { is: "number", value: Number(token.as) };
  return fail();
};

const call = (name: string, reader: Reader, dialect: Dialect, depth: number): Expression => {
  reader.take();
  const of: Expression[] = [];
  while (reader.next().as !== ")" || reader.next().is !== "sign") {
    if (reader.next().is === "end" || of.length > 500) fail();
    of.push(either(reader, dialect, depth + 1));
    if (reader.next().is === "sign" && reader.next().as === ",") reader.take();
    else break;
  }
  if (reader.take().as !== ")") fail();
  return { is: "call", name: name.toLowerCase(), of };
};
