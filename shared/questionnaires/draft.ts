import * as z from "zod/mini";
import { OptionId } from "../questions/parts/choices.ts";
import { Question } from "../questions/question.ts";
import { OptionSet } from "./option-set.ts";
import { Questionnaire } from "./questionnaire.ts";
import { Element, Fact, RoundList } from "./round-list.ts";

/** Text that is still being written: it may be empty. */
export const DraftText = z.strictObject({
  nl: z.string().check(z.maxLength(4000)),
  en: z.optional(z.string().check(z.maxLength(4000))),
});
export type DraftText = z.output<typeof DraftText>;

export const DraftQuestion = z.extend(Question, { text: DraftText, help: z.optional(DraftText) });
export type DraftQuestion = z.output<typeof DraftQuestion>;

/** Choices and lists may have members whose words are still to come. */
const DraftSet = z.extend(OptionSet, {
  label: DraftText,
  choices: z.array(z.strictObject({ id: OptionId, label: DraftText })).check(z.maxLength(300)),
});

const DraftElement = z.extend(Element, { label: DraftText, text: z.optional(DraftText) });

export const DraftList = z.extend(RoundList, {
  title: DraftText,
  elements: z.optional(z.array(DraftElement).check(z.maxLength(200))),
  facts: z.optional(z.array(z.extend(Fact, { label: z.optional(DraftText) }))),
});
export type DraftList = z.output<typeof DraftList>;

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
  optionSets: z.array(DraftSet).check(z.maxLength(60)),
  lists: z.optional(z.array(DraftList).check(z.maxLength(20))),
  leftOut: Questionnaire.shape.leftOut,
});
export type DraftContent = z.output<typeof DraftContent>;
