import * as z from "zod/mini";
import { idOf } from "../kernel/id.ts";
import { Instant } from "../kernel/time.ts";
import { QuestionId } from "../questions/question.ts";
import { LiveStatus } from "../rounds/round.ts";

/**
 * The one choice the reading agreement leaves: `named`, the committee reads answers by the organisation's name;
 * `unnamed`, the answer only counts in figures of at least five who chose the same. The two never mix.
 */
export const stances = ["named", "unnamed"] as const;
export const Stance = z.enum(stances);
export type Stance = z.output<typeof Stance>;

export const declineReasons = ["no-capacity", "not-relevant", "via-another", "otherwise"] as const;
export const DeclineReason = z.enum(declineReasons);
export type DeclineReason = z.output<typeof DeclineReason>;

/** An organisation that is asked in the same round. */
export const AnotherAsked = z.strictObject({
  organisationId: idOf("organisation"),
  name: z.string().check(z.maxLength(160)),
});
export type AnotherAsked = z.output<typeof AnotherAsked>;

/** A browser's place in its own series of saves, so that a retry is recognised and never stored twice. */
export const SaveMark = z.strictObject({
  clientId: z.string().check(z.regex(/^[0-9a-z]{8,40}$/)),
  sequence: z.int().check(z.positive(), z.lt(1_000_000_000)),
});
export type SaveMark = z.output<typeof SaveMark>;

/**
 * The head of one organisation's response: its version grows by one with every accepted change, and `locked` is set
 * once, by the closing. Every write is conditional on both.
 */
export const ResponseHead = z.strictObject({
  responseId: idOf("response"),
  roundId: idOf("round"),
  invitationId: idOf("invitation"),
  status: LiveStatus,
  version: z.int().check(z.nonnegative()),
  /** The last version that changed what would be sent; talk among colleagues leaves it as it is. */
  written: z.optional(z.int()),
  locked: z.boolean(),
  /** The version that its answers were given under; absent where that is the one the round began with. */
  asks: z.optional(idOf("questionnaire")),
  /** Answers that somebody has to look at before they are sent: their questions read otherwise now. */
  toConfirm: z.optional(z.array(QuestionId)),
  stance: z.optional(Stance),
  agreedAt: z.optional(Instant),
  /** Text answers of an unnamed response that the committee may read by name after all, one by one. */
  openedTexts: z.array(QuestionId),
  submitted: z.optional(
    z.strictObject({
      version: z.int(),
      /** The version that whoever sent it had before them. */
      seen: z.optional(z.int()),
      at: Instant,
      by: idOf("person"),
      byName: z.string().check(z.maxLength(120)),
      /** SHA-256 of the canonical answers that count; printed on the receipt. */
      digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
  declined: z.optional(
    z.strictObject({
      reason: DeclineReason,
      words: z.optional(z.string().check(z.maxLength(400))),
      /** The organisation that answers for this one as well. */
      via: z.optional(AnotherAsked),
    }),
  ),
  /** What all stored answers together take, in bytes of their JSON. */
  bytes: z.int().check(z.nonnegative()),
  /** How many comments were ever made. */
  comments: z.optional(z.int()),
  /** Per browser: the last save that was accepted, what it held (as a digest) and the version it made. */
  marks: z.record(z.string(), z.strictObject({ sequence: z.int(), digest: z.string(), version: z.int() })),
});
export type ResponseHead = z.output<typeof ResponseHead>;

/** The last version that changed what would be sent; heads from before there was talk changed with every version. */
export const lastWritten = ({ written, version }: Pick<ResponseHead, "written" | "version">): number =>
  written ?? version;

/** Whether what would be sent is still as somebody saw it at a version. */
export const isAsSeen = (head: Pick<ResponseHead, "written" | "version">, seen: number): boolean =>
  seen >= lastWritten(head) && seen <= head.version;

/** One stored answer: `value` is null where it was cleared; `since` is the response version that wrote it. */
export const StoredAnswer = z.strictObject({
  question: QuestionId,
  value: z.unknown(),
  since: z.int(),
  at: Instant,
  by: z.string().check(z.maxLength(120)),
});
export type StoredAnswer = z.output<typeof StoredAnswer>;

/** One change in a save. `seen` is the version of the answer the person was looking at (0: none yet). */
export const AnswerChange = z.strictObject({
  question: QuestionId,
  /** The new answer; null clears it. */
  value: z.unknown(),
  seen: z.int().check(z.nonnegative()),
});
export type AnswerChange = z.output<typeof AnswerChange>;

/** What counts of a submitted response: one item, written with the submission, read by the release. */
export const Submission = z.strictObject({
  responseId: idOf("response"),
  roundId: idOf("round"),
  invitationId: idOf("invitation"),
  version: z.int(),
  stance: Stance,
  openedTexts: z.array(QuestionId),
  /** The version it was made under; absent where that is the one the round began with. */
  asks: z.optional(idOf("questionnaire")),
  answers: z.record(QuestionId, z.unknown()),
});
export type Submission = z.output<typeof Submission>;
