import type { QuestionId } from "#shared/questions/question.ts";

/**
 * A question's name in the form. The form library reads dots in names as nesting and `sv.scope` is one question, so
 * fields are numbered instead.
 */
export type FieldName = `q${number}`;
export type Fields = Record<FieldName, unknown>;

type Asks = { readonly questions: readonly { readonly id: QuestionId }[] };

export const fieldNames = ({ questions }: Asks): ReadonlyMap<QuestionId, FieldName> =>
  new Map(questions.map(({ id }, index) => [id, `q${index}`]));

/** @param answers by question; a question without one gets null, so that its field is known to be empty */
export const fieldsWith = (
  names: ReadonlyMap<QuestionId, FieldName>,
  answers: ReadonlyMap<QuestionId, unknown>,
): Fields => Object.fromEntries([...names].map(([id, name]) => [name, answers.get(id) ?? null]));

/** The id of a question's control on the page, to which links of an error summary lead. */
export const controlId = (question: QuestionId): string => `vraag-${question}`;
