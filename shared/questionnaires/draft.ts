import * as z from "zod/mini";
import { Question } from "../questions/question.ts";
import { OptionSet } from "./option-set.ts";
import { Questionnaire } from "./questionnaire.ts";

/** Text that is still being written: it may be empty. */
export const DraftText = z.strictObject({
  nl: z.string().check(z.maxLength(4000)),
  en: z.optional(z.string().check(z.maxLength(4000))),
});
export type DraftText = z.output<typeof DraftText>;

export const DraftQuestion = z.extend(Question, { text: DraftText, help: z.optional(DraftText) });
export type DraftQuestion = z.output<typeof DraftQuestion>;

/**
 * A questionnaire that is being written. It can be kept in any state of unfinishedness: texts may be empty, settings
 * may not fit their kind yet, conditions may say nonsense. `checkQuestionnaire` says what is left before it is published.
 */
export const DraftContent = z.strictObject({
  title: DraftText,
  sections: z
    .array(z.strictObject({ id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,20}$/)), title: DraftText }))
    .check(z.maxLength(60)),
  questions: z.array(DraftQuestion).check(z.maxLength(600)),
  optionSets: z.array(z.extend(OptionSet, { label: DraftText })).check(z.maxLength(60)),
  lists: Questionnaire.shape.lists,
  leftOut: Questionnaire.shape.leftOut,
});
export type DraftContent = z.output<typeof DraftContent>;
