import type { Question } from "../questions/question.ts";

/**
 * The questions on whose answers it depends whether this one is asked. Reads the condition's words, not its grammar: a
 * question named anywhere in it counts, so what is not understood is taken as a reference and never overlooked.
 */
export const references = (
  { id, visibleIf }: Pick<Question, "id" | "visibleIf">,
  questions: ReadonlyMap<string, unknown>,
): readonly string[] => {
  if (visibleIf === undefined) return [];
  const named = (visibleIf.match(/[A-Za-z][A-Za-z0-9_.-]*/g) ?? []).flatMap(prefixes);
  return [...new Set(named.filter((name) => name !== id && questions.has(name)))];
};

/** `q1.row.field` may name `q1.row.field`, `q1.row` or `q1`; `a-b` may name `a-b` or `a`. */
const prefixes = (word: string): readonly string[] =>
  [...word].flatMap((sign, at) => (sign === "." || sign === "-" ? [word.slice(0, at)] : [])).concat(word);
