import type { Question, QuestionId } from "../../questions/question.ts";
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

/** Whether a question's condition names one of these. */
export const refersTo = ({ visibleIf }: Pick<Question, "visibleIf">, ids: ReadonlySet<QuestionId>): boolean => {
  if (visibleIf === undefined) return false;
  const parsed = parse(visibleIf);
  return parsed.ok && namesIn(parsed.condition).some(({ id }) => ids.has(id));
};

/** The questions that stay and whose conditions name one of those that go. */
export const leftReferring = (questions: readonly Question[], going: ReadonlySet<QuestionId>): readonly Question[] =>
  questions.filter((question) => !going.has(question.id) && refersTo(question, going));
