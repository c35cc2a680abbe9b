import * as z from "zod/mini";
import { idOf } from "../kernel/id.ts";
import { Instant } from "../kernel/time.ts";
import { QuestionId } from "../questions/question.ts";
import { Stance } from "../responses/response.ts";
import { AccountRow, ResponseAccount } from "../rounds/round.ts";
import { EvidenceRecord } from "./record.ts";

/** The two partitions of a release. Whoever may not read a partition cannot even ask for it. */
export const evidenceAudiences = ["common", "committee"] as const;
export type EvidenceAudience = (typeof evidenceAudiences)[number];

const Responding = z.strictObject({
  is: z.literal("respondent"),
  invitationId: idOf("invitation"),
  organisations: z.array(z.string()),
  /** Who is `unnamed` stands here only where they opened a text to be read by name. */
  stance: Stance,
});

/** A closed answer of class `position`, by name, for the committee alone. */
const NamedAnswer = z.strictObject({
  is: z.literal("answer"),
  question: QuestionId,
  invitationId: idOf("invitation"),
  value: z.unknown(),
});

/** An open answer, or words of one's own in a closed one, by name, for the committee alone. */
const NamedText = z.strictObject({
  is: z.literal("text"),
  question: QuestionId,
  invitationId: idOf("invitation"),
  words: z.array(z.string()),
});

/** The final response account, recounted at the release. Names of who took part are no secret; when, is told nowhere. */
const FinalAccount = z.strictObject({
  is: z.literal("account"),
  account: z.omit(ResponseAccount, { rows: true }),
  rows: z.array(z.omit(AccountRow, { since: true })),
});

export const CommonEvidence = z.discriminatedUnion("is", [EvidenceRecord, FinalAccount]);
export type CommonEvidence = z.output<typeof CommonEvidence>;
export const CommitteeEvidence = z.discriminatedUnion("is", [Responding, NamedAnswer, NamedText]);
export type CommitteeEvidence = z.output<typeof CommitteeEvidence>;

/** A release as `planning` knows it. Prepared at closing; shown to others once a second person has confirmed it. */
export const Release = z.strictObject({
  releaseId: idOf("release"),
  roundId: idOf("round"),
  state: z.enum(["prepared", "proposed", "confirmed", "superseded"]),
  preparedAt: Instant,
  /** SHA-256 over the sorted pairs of response and version: what exactly was counted, and no guesses can be tried on it. */
  basis: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Last hash of each partition's chain. */
  heads: z.strictObject({ common: z.string(), committee: z.string() }),
  submitted: z.int(),
  proposedBy: z.optional(idOf("person")),
  confirmedBy: z.optional(idOf("person")),
  confirmedAt: z.optional(Instant),
  /** Set in a correction: which release it takes the place of, why, and whose words and names it leaves out. */
  supersedes: z.optional(idOf("release")),
  withdrawn: z.optional(z.array(idOf("invitation"))),
  reason: z.optional(z.string().check(z.maxLength(400))),
});
export type Release = z.output<typeof Release>;

/**
 * A release as people are told of it: without the ends of its chains, because the committee's end changes with every
 * word that only the committee may read.
 */
export const ShownRelease = z.omit(Release, { heads: true });
export type ShownRelease = z.output<typeof ShownRelease>;

export const toldOf = ({ heads: _, ...told }: Release): ShownRelease => told;
