import * as z from "zod/mini";
import { idOf } from "../kernel/id.ts";
import { LocalText } from "../kernel/text.ts";
import { Question, QuestionId } from "../questions/question.ts";
import { OptionSet } from "./option-set.ts";
import { RoundList } from "./round-list.ts";

/** A published version: immutable. A round pins exactly one. */
export const Questionnaire = z.strictObject({
  questionnaireId: idOf("questionnaire"),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  title: LocalText,
  sections: z
    .array(z.strictObject({ id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,20}$/)), title: LocalText }))
    .check(z.minLength(1), z.maxLength(60)),
  questions: z.array(Question).check(z.minLength(1), z.maxLength(600)),
  /** Choices that questions share, for whoever makes the next version; the questions carry copies. */
  optionSets: z.optional(z.array(OptionSet).check(z.maxLength(60))),
  /** What questions with `forEach` or `optionsFrom` run through. */
  lists: z.optional(z.array(RoundList).check(z.maxLength(20))),
  /** Set where it was made for one round, its lists filled, out of this one. */
  boundFrom: z.optional(idOf("questionnaire")),
  /** Questions of the source that are not asked, each with its reason: shown to whoever launches it, never silent. */
  leftOut: z.array(z.strictObject({ id: z.string().check(z.maxLength(80)), text: LocalText, because: LocalText })),
});
export type Questionnaire = z.output<typeof Questionnaire>;

/** What an author hands in; the platform gives it its id. */
export const QuestionnaireContent = z.omit(Questionnaire, { questionnaireId: true });
export type QuestionnaireContent = z.output<typeof QuestionnaireContent>;

/** Answers by question id. What is inside is checked by each question's kind. */
export const Answers = z.record(QuestionId, z.unknown());
export type Answers = Readonly<Record<QuestionId, unknown>>;
