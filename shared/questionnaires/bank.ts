import * as z from "zod/mini";
import { idOf } from "../kernel/id.ts";
import { LocalText } from "../kernel/text.ts";
import { Question } from "../questions/question.ts";
import { OptionSet } from "./option-set.ts";

/** A question that was found, whole, with the set that its options are copied from: ready to be copied into a draft. */
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
});
export type BankQuestion = z.output<typeof BankQuestion>;
