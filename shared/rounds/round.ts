import * as z from "zod/mini";
import { Email } from "../access/email.ts";
import { idOf } from "../kernel/id.ts";
import { LocalText } from "../kernel/text.ts";
import { Instant } from "../kernel/time.ts";
import { Sector } from "../organisations/organisation.ts";
import { RoundContext } from "../questionnaires/context.ts";
import { QuestionId } from "../questions/question.ts";

/** The phases every kind of round knows. `scheduled`, `open` and `closed` follow from the clock; see `lifecycle.ts`. */
export const phases = [
  "draft",
  "scheduled",
  "open",
  "closed",
  "analysing",
  "published",
  "archived",
  "cancelled",
] as const;
export const Phase = z.enum(phases);
export type Phase = z.output<typeof Phase>;

/** Who reads the answers: the committee's members and its own secretary, who is never the round's owner. */
export const CommitteeMember = z.strictObject({
  personId: idOf("person"),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  email: Email,
  role: z.enum(["committee-chair", "committee-member", "committee-secretary"]),
});
export type CommitteeMember = z.output<typeof CommitteeMember>;

/** One evaluation round as `planning` holds it. */
export const Round = z.strictObject({
  roundId: idOf("round"),
  kind: z.string().check(z.maxLength(40)),
  title: LocalText,
  sector: Sector,
  /** In preparation the published version that was chosen; from the launch on what is asked, made of it with `bind`. */
  questionnaireId: idOf("questionnaire"),
  /** What conditions of the questionnaire ask of the round, as far as its plan does not say it already. */
  context: z.optional(RoundContext),
  opensAt: Instant,
  closesAt: Instant,
  /** As last recorded; what holds at a moment is `phaseAt(round, now)`. */
  phase: Phase,
  committee: z.array(CommitteeMember).check(z.maxLength(30)),
  ownerId: idOf("person"),
  /** Attributes of organisations that may be used for a breakdown, frozen at launch. */
  breakdown: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(3)),
  /** Where it went on to a later version while it was open, in order; what that meant lies beside it. */
  moves: z.optional(
    z.array(z.strictObject({ from: idOf("questionnaire"), to: idOf("questionnaire") })).check(z.maxLength(20)),
  ),
  version: z.int().check(z.nonnegative()),
});
export type Round = z.output<typeof Round>;

/** Questions to which the office asks an organisation to look again, and why; it has not read the answers. */
export const Clarification = z.strictObject({
  questions: z.array(QuestionId).check(z.minLength(1), z.maxLength(20)),
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(600)),
  at: Instant,
  byName: z.string().check(z.maxLength(120)),
});
export type Clarification = z.output<typeof Clarification>;

/**
 * An invitation is the protected unit: one answer made by the same people, for one organisation or for several that
 * answer together. It counts once.
 */
export const Invitation = z.strictObject({
  invitationId: idOf("invitation"),
  roundId: idOf("round"),
  responseId: idOf("response"),
  organisations: z
    .array(z.strictObject({ organisationId: idOf("organisation"), name: z.string().check(z.maxLength(160)) }))
    .check(z.minLength(1), z.maxLength(12)),
  coordinator: z.strictObject({
    personId: idOf("person"),
    name: z.string().check(z.maxLength(120)),
    email: z.string().check(z.maxLength(254)),
  }),
  /** Why an organisation outside the round's sector is asked. */
  reason: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
  /** The organisation's attributes at launch: the frame from which blocks are made. */
  attributes: z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(80))),
  /** The last one asked for; it is outstanding until something is sent after it. */
  clarification: z.optional(Clarification),
});
export type Invitation = z.output<typeof Invitation>;

export const responseStatuses = ["not-started", "in-progress", "submitted", "declined", "withdrawn"] as const;
export const ResponseStatus = z.enum(responseStatuses);
export type ResponseStatus = z.output<typeof ResponseStatus>;

/** As long as a round is open it also shows that an organisation has its answers read before it sends them. */
export const liveStatuses = [...responseStatuses, "internal-review"] as const;
export const LiveStatus = z.enum(liveStatuses);
export type LiveStatus = z.output<typeof LiveStatus>;

/** How far a response is, as it is counted: what is being read within an organisation has not been sent. */
export const countedAs = (status: LiveStatus): ResponseStatus =>
  status === "internal-review" ? "in-progress" : status;

/** What staff, secretaries and the committee may know of a response while the round is open: that it is there. */
export const AccountRow = z.strictObject({
  invitationId: idOf("invitation"),
  organisations: z.array(z.string().check(z.maxLength(160))),
  status: LiveStatus,
  since: z.optional(Instant),
  /** Who answers for them as well, where they said so. */
  via: z.optional(z.string().check(z.maxLength(160))),
  /** Since when something they sent is asked to be clarified. */
  askedBack: z.optional(Instant),
});
export type AccountRow = z.output<typeof AccountRow>;

/** The response account: who took part is accountable, what they answered is not. */
export const ResponseAccount = z.strictObject({
  invited: z.int(),
  counts: z.record(ResponseStatus, z.int()),
  rows: z.array(AccountRow),
});
export type ResponseAccount = z.output<typeof ResponseAccount>;
