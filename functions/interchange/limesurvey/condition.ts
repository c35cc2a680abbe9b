import type { SurveyQuestion } from "./structure.ts";

/**
 * Translates a relevance equation into the questionnaire's condition language, where it means the same: comparisons of
 * one question's code with a literal, joined by and, or and brackets.
 * @returns the condition; "" for none; undefined where it says something else
 */
export const conditionFrom = (
  relevance: string,
  questions: ReadonlyMap<string, SurveyQuestion>,
): string | undefined => {
  const text = relevance.trim();
  if (text === "" || text === "1") return "";
  const pieces: string[] = [];
  let rest = text;
  while (rest !== "") {
    const step = steps.find(({ pattern }) => pattern.test(rest));
    const match = step?.pattern.exec(rest);
    if (!step || !match) return undefined;
    const piece = step.say(match, questions);
    if (piece === undefined) return undefined;
    if (piece !== "") pieces.push(piece);
    rest = rest.slice(match[0].length);
  }
  return pieces.join(" ");
};

type Say = (match: RegExpExecArray, questions: ReadonlyMap<string, SurveyQuestion>) => string | undefined;

const comparison: Say = (match, questions) => {
  const [, code = "", sign = "", quoted, bare] = match;
  const question = questions.get(code);
  const literal = quoted ?? bare ?? "";
  if (!question) return undefined;
  if (question.type === "Y") {
    if (sign !== "==" && sign !== "!=") return undefined;
    if (literal === "Y" || literal === "N") return `${code} ${sign} ${literal === "Y"}`;
    return undefined;
  }
  if (question.type === "N") return /^-?\d+(\.\d+)?$/.test(literal) ? `${code} ${sign} ${literal}` : undefined;
  if ("!LO".includes(question.type) && (sign === "==" || sign === "!="))
    return `${code} ${sign} '${literal === "-oth-" ? "other" : literal}'`;
  return undefined;
};

const steps: readonly { readonly pattern: RegExp; readonly say: Say }[] = [
  { pattern: /^\s+/, say: () => "" },
  { pattern: /^[()]/, say: ([bracket]) => bracket },
  { pattern: /^(?:and\b|&&)/i, say: () => "&&" },
  { pattern: /^(?:or\b|\|\|)/i, say: () => "||" },
  {
    pattern:
      /^([A-Za-z][A-Za-z0-9_]*)(?:\.(?:NAOK|value|code))?\s*(==|!=|<=|>=|<|>)\s*(?:["']([^"']*)["']|(-?\d+(?:\.\d+)?))/,
    say: comparison,
  },
];
