import * as z from "zod/mini";
import { idOf } from "../kernel/id.ts";
import { Instant } from "../kernel/time.ts";
import { DraftText } from "./draft.ts";
import { Level, Version } from "./version.ts";

/**
 * A draft is written by anybody at the office; in review it stands still until somebody else publishes or returns it.
 * Published it never changes again; superseded by a newer version of the same line it can still be asked; retired it
 * is for no new round. What was discarded is kept, and shown nowhere.
 */
export const questionnaireStates = ["draft", "in-review", "published", "superseded", "retired", "discarded"] as const;
export const QuestionnaireState = z.enum(questionnaireStates);
export type QuestionnaireState = z.output<typeof QuestionnaireState>;

const Name = z.string().check(z.maxLength(120));
const who = { at: Instant, by: idOf("person"), byName: Name };

/** One version of a questionnaire, whatever its state, without its content. */
export const QuestionnaireSummary = z.strictObject({
  questionnaireId: idOf("questionnaire"),
  /** The first version's id, which all versions of one questionnaire share. */
  line: idOf("questionnaire"),
  state: QuestionnaireState,
  /** Absent as long as nobody offered it for review. */
  version: z.optional(Version),
  title: DraftText,
  questions: z.int(),
  leftOut: z.int(),
  /** Estimated time to answer; 0 while it cannot be told. */
  minutes: z.int(),
  /** Grows by one with every accepted change, of whatever sort. Whoever changes something says which one they saw. */
  edit: z.int().check(z.nonnegative()),
  changed: z.strictObject(who),
  /** The version it was made from and continues. */
  basis: z.optional(z.strictObject({ questionnaireId: idOf("questionnaire"), version: Version })),
  /** Who asked for review, and what it is compared with: nothing for the first of its line. */
  offered: z.optional(
    z.strictObject({
      ...who,
      level: Level,
      against: z.optional(idOf("questionnaire")),
    }),
  ),
  /** Why it came back from review the last time. */
  returned: z.optional(z.strictObject({ ...who, reason: z.string().check(z.minLength(1), z.maxLength(2000)) })),
  published: z.optional(z.strictObject(who)),
});
export type QuestionnaireSummary = z.output<typeof QuestionnaireSummary>;

/** What a round can be given, and what never changes again. */
export const isPublished = ({ state }: Pick<QuestionnaireSummary, "state">): boolean =>
  state === "published" || state === "superseded" || state === "retired";
