import type { Question, QuestionId } from "../../questions/question.ts";
import { rowsOf } from "../binding/filled-options.ts";
import { namesIn } from "../conditions/names-in.ts";
import { parse } from "../conditions/parse.ts";

/**
 * A condition's text with one question called otherwise; everything else stays as it was written, spaces and all. A text
 * that cannot be read names nobody and stays.
 */
export const renamedIn = (text: string, names: ReadonlyMap<QuestionId, QuestionId>): string => {
  const parsed = parse(text);
  if (!parsed.ok) return text;
  const places = namesIn(parsed.condition)
    .filter(({ id }) => names.has(id))
    .toSorted((a, b) => b.at - a.at);
  return places.reduce(
    (made, { id, at }) => made.slice(0, at) + (names.get(id) ?? id) + made.slice(at + id.length),
    text,
  );
};

/** The same for where a question takes its options from. */
export const renamedFrom = (optionsFrom: string, names: ReadonlyMap<QuestionId, QuestionId>): string => {
  const to = names.get(rowsOf(optionsFrom) ?? "");
  return to === undefined ? optionsFrom : `@rows(${to})`;
};

type Referring = Pick<Question, "visibleIf" | "optionsFrom">;

/** By which fields a question refers to one of these: its condition names it, or its options are that one's rows. */
export const fieldsReferring = (
  { visibleIf, optionsFrom }: Referring,
  ids: ReadonlySet<QuestionId>,
): readonly ("visibleIf" | "optionsFrom")[] => {
  const parsed = visibleIf === undefined ? undefined : parse(visibleIf);
  const isNamed = parsed?.ok && namesIn(parsed.condition).some(({ id }) => ids.has(id));
  const isTaken = optionsFrom !== undefined && ids.has(rowsOf(optionsFrom) ?? "");
  return [...(isNamed ? (["visibleIf"] as const) : []), ...(isTaken ? (["optionsFrom"] as const) : [])];
};

export const refersTo = (question: Referring, ids: ReadonlySet<QuestionId>): boolean =>
  fieldsReferring(question, ids).length > 0;

/** The questions that stay and that refer to one of those that go. */
export const leftReferring = (questions: readonly Question[], going: ReadonlySet<QuestionId>): readonly Question[] =>
  questions.filter((question) => !going.has(question.id) && refersTo(question, going));
