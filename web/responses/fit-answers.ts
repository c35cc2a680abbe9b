import type { QuestionId } from "#shared/questions/question.ts";
import type { FieldName, Fields } from "./fields.ts";

type Judge = (question: QuestionId, value: unknown) => boolean;

/**
 * The answers that stand in the form, without what is empty or cannot be stored. Values that did not change since the
 * last time are not judged again, so that this may be asked at every keystroke.
 * @param fits whether a value can be stored as the question's answer
 */
export const fitAnswers = (names: ReadonlyMap<QuestionId, FieldName>, fits: Judge) => {
  const judged = new Map<QuestionId, { value: unknown; fits: boolean }>();
  return (fields: Fields): Readonly<Record<QuestionId, unknown>> => {
    const answers: [QuestionId, unknown][] = [];
    for (const [question, name] of names) {
      const value = fields[name];
      if (value === null || value === undefined) continue;
      const before = judged.get(question);
      const now = before && Object.is(before.value, value) ? before : { value, fits: fits(question, value) };
      judged.set(question, now);
      if (now.fits) answers.push([question, value]);
    }
    return Object.fromEntries(answers);
  };
};
