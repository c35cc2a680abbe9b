import * as z from "zod/mini";
import { idOf } from "../kernel/id.ts";
import { Instant } from "../kernel/time.ts";

/** Everything that can have happened. Past tense; what followers and auditors act on. */
export const facts = [
  "organisations-registered",
  "seat-granted",
  "list-loaded",
  "questionnaire-drafted",
  "questionnaire-discarded",
  "questionnaire-offered",
  "questionnaire-returned",
  "questionnaire-published",
  "questionnaire-superseded",
  "questionnaire-retired",
  "comparability-recorded",
  "round-drafted",
  "round-revised",
  "organisations-invited",
  "invitation-dropped",
  "round-launched",
  "round-migrated",
  "round-opened",
  "deadline-extended",
  "round-closed",
  "round-cancelled",
  "clarification-asked",
  "response-started",
  "response-submitted",
  "response-amended",
  "response-withdrawn",
  "response-declined",
  "response-review-asked",
  "response-review-returned",
  "response-handed-over",
  "colleague-invited",
  "colleague-removed",
  "colleague-mentioned",
  "release-prepared",
  "release-proposed",
  "release-confirmed",
  "correction-requested",
  "report-requested",
  "report-ready",
] as const;
export const Fact = z.enum(facts);
export type Fact = z.output<typeof Fact>;

/**
 * One entry per accepted change: who, what, when, about which things. At once audit trail, outbox and activity feed,
 * and therefore read by many: it never holds an answer, a reason in someone's own words about an answer, or an address.
 */
export const Entry = z.strictObject({
  entryId: idOf("entry"),
  at: Instant,
  fact: Fact,
  /** Absent where the clock did it. */
  by: z.optional(idOf("person")),
  about: z.strictObject({
    roundId: z.optional(idOf("round")),
    invitationId: z.optional(idOf("invitation")),
    responseId: z.optional(idOf("response")),
    questionnaireId: z.optional(idOf("questionnaire")),
    releaseId: z.optional(idOf("release")),
  }),
  /** Small facts a follower needs, such as the new closing time. */
  facts: z.record(
    z.string().check(z.maxLength(40)),
    z.union([z.string().check(z.maxLength(400)), z.number(), z.boolean()]),
  ),
});
export type Entry = z.output<typeof Entry>;

/** What a decision says has happened; who, when and under which id is added where it is committed. */
export type Happening = Pick<Entry, "fact" | "about" | "facts">;
