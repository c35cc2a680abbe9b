import * as z from "zod/mini";
import { idOf } from "../kernel/id.ts";
import { LocalText } from "../kernel/text.ts";
import { Question } from "../questions/question.ts";
import { OptionSet } from "./option-set.ts";
import { RoundList } from "./round-list.ts";

/**
 * A question that was found, whole, with the set that its options are copied from and the lists that it runs through:
 * ready to be copied into a draft.
 */
export const BankQuestion = z.strictObject({
  from: z.strictObject({
    title: LocalText,
    version: z.string(),
    questionnaireId: z.optional(idOf("questionnaire")),
    template: z.optional(z.string()),
  }),
  section: LocalText,
  question: Question,
  optionSet: z.optional(OptionSet),
  lists: z.optional(z.array(RoundList)),
  /** The questions that its condition names. */
  looksAt: z.optional(z.array(Question)),
});
export type BankQuestion = z.output<typeof BankQuestion>;
