import * as z from "zod/mini";
import { LocalText } from "../kernel/text.ts";
import { ListId } from "../lists/list-id.ts";
import { plainShapes } from "./chart.ts";
import { readingClasses } from "./kind.ts";

/** Stable across versions of a questionnaire. Never a name that means something to an object (`__proto__`). */
export const QuestionId = z.string().check(
  z.regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/),
  z.refine((id) => !["constructor", "prototype", "toString", "valueOf", "hasOwnProperty"].includes(id)),
);
export type QuestionId = z.output<typeof QuestionId>;

/** What every question has; what its kind adds stands in `settings` and is checked by the kind. */
export const Question = z.strictObject({
  id: QuestionId,
  section: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,20}$/)),
  kind: z.string().check(z.maxLength(40)),
  text: LocalText,
  help: z.optional(LocalText),
  required: z.boolean(),
  /** Who reads the answer. */
  readBy: z.enum(readingClasses),
  /** A condition in the questionnaire's language; hidden questions are never required and are dropped at submission. */
  visibleIf: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
  /** The one order of attributes along which this question may be broken down. */
  breakdown: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(3))),
  /** Questions that determine each other share a link and are released as one variable. */
  link: z.optional(z.string().check(z.maxLength(80))),
  /** Theme of the collaboration agenda it serves, such as T3a. */
  covenant: z.optional(z.string().check(z.maxLength(10))),
  /** How the committee wants to see it, where its kind can be drawn in more ways; the kind's own way without it. */
  chart: z.optional(z.enum(plainShapes)),
  /** The questionnaire's option set of which `settings.options` is a copy. Kinds, answers and release do not know sets. */
  optionSet: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/))),
  /** Asked once for each element of this list of the questionnaire. Binding replaces it by questions with an `element`. */
  forEach: z.optional(ListId),
  /**
   * Where its options come from, before its own: a list of the questionnaire, or `@rows(id)`, the rows of an earlier
   * question. Binding replaces it by copies in the settings.
   */
  optionsFrom: z.optional(z.string().check(z.regex(/^([a-z][a-z0-9-]{0,39}|@rows\([A-Za-z][A-Za-z0-9_.-]{0,63}\))$/))),
  /** The element it is asked about, with its text as it stands under that element's heading. Made by binding alone. */
  element: z.optional(z.strictObject({ list: ListId, id: z.string().check(z.maxLength(24)), text: LocalText })),
  settings: z.unknown(),
});
export type Question = z.output<typeof Question>;
