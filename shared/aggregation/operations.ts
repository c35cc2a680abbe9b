import * as z from "zod/mini";
import { answeringRoles, committeeRoles, officeRoles, tableRoles } from "../access/policy.ts";
import { idOf } from "../kernel/id.ts";
import { operation } from "../kernel/operation.ts";
import { LocalText } from "../kernel/text.ts";
import { Instant } from "../kernel/time.ts";
import { Questionnaire } from "../questionnaires/questionnaire.ts";
import { CommitteeMember, Round } from "../rounds/round.ts";
import { CommitteeEvidence, CommonEvidence, ShownRelease } from "./evidence.ts";

const roundId = z.strictObject({ roundId: idOf("round") });

/** What of a round a document about it tells; no secret, and nothing that depends on an answer. */
export const ReportedRound = z.extend(z.pick(Round, { kind: true, sector: true, opensAt: true }), {
  committee: z.array(z.pick(CommitteeMember, { name: true, role: true })),
});
export type ReportedRound = z.output<typeof ReportedRound>;

/** Everybody's part of a release: records over those who chose the same, and the response account. */
const CommonView = z.strictObject({
  title: LocalText,
  round: ReportedRound,
  closedAt: Instant,
  release: z.nullable(ShownRelease),
  questionnaire: Questionnaire,
  common: z.array(CommonEvidence),
});
export type CommonView = z.output<typeof CommonView>;

/** The preview of a release is the record itself: staff see before confirming exactly what all will see after. */
export const readOfficeEvidence = operation({
  name: "readOfficeEvidence",
  method: "GET",
  path: "/rounds/:roundId/evidence",
  audience: "office",
  seats: officeRoles,
  params: roundId,
  reply: CommonView,
  refusals: ["round-not-closed"],
  summary: { nl: "De uitkomsten die iedereen mag zien", en: "The results that everyone may see" },
});

export const proposeRelease = operation({
  name: "proposeRelease",
  method: "POST",
  path: "/rounds/:roundId/release/proposal",
  audience: "office",
  seats: officeRoles,
  params: roundId,
  body: z.strictObject({ releaseId: idOf("release") }),
  reply: z.strictObject({ release: ShownRelease }),
  refusals: ["round-not-closed", "release-exists"],
  summary: { nl: "Vrijgave voorstellen", en: "Propose a release" },
});

export const confirmRelease = operation({
  name: "confirmRelease",
  method: "POST",
  path: "/rounds/:roundId/release/confirmation",
  audience: "office",
  seats: officeRoles,
  params: roundId,
  body: z.strictObject({ releaseId: idOf("release") }),
  reply: z.strictObject({ release: ShownRelease }),
  refusals: ["round-not-closed", "release-not-proposed", "release-needs-second-person"],
  summary: { nl: "Vrijgave bevestigen, door een tweede persoon", en: "Confirm a release, by a second person" },
});

/**
 * Takes organisations out of a confirmed release at their written request: their words and names, not the counts, which
 * counted anew would tell what they answered. What comes of it is a release of its own, for two people to confirm.
 */
export const correctRelease = operation({
  name: "correctRelease",
  method: "POST",
  path: "/rounds/:roundId/release/correction",
  audience: "office",
  seats: officeRoles,
  params: roundId,
  body: z.strictObject({
    releaseId: idOf("release"),
    withdrawn: z.array(idOf("invitation")).check(z.minLength(1), z.maxLength(60)),
    /** Why, for everybody to read; without one it is refused. */
    reason: z.string().check(z.maxLength(400)),
  }),
  reply: z.strictObject({ release: ShownRelease }),
  refusals: ["round-not-closed", "release-not-confirmed", "release-reason-needed"],
  summary: { nl: "Een vrijgave corrigeren", en: "Correct a release" },
});

export const readCommitteeEvidence = operation({
  name: "readCommitteeEvidence",
  method: "GET",
  path: "/rounds/:roundId/evidence",
  audience: "committee",
  seats: committeeRoles,
  params: roundId,
  reply: z.extend(CommonView, { committee: z.array(CommitteeEvidence) }),
  refusals: ["round-not-closed"],
  summary: { nl: "Wat de sector zei, met namen", en: "What the sector said, by name" },
});

export const readTableEvidence = operation({
  name: "readTableEvidence",
  method: "GET",
  path: "/rounds/:roundId/evidence",
  audience: "table",
  seats: tableRoles,
  params: roundId,
  reply: CommonView,
  refusals: ["round-not-closed"],
  summary: { nl: "De uitkomsten voor de tafel", en: "The results for the table" },
});

export const readOwnEvidence = operation({
  name: "readOwnEvidence",
  method: "GET",
  path: "/rounds/:roundId/evidence",
  audience: "respond",
  seats: answeringRoles,
  params: roundId,
  reply: CommonView,
  refusals: ["round-not-closed"],
  summary: { nl: "De uitkomsten voor wie meedeed", en: "The results for those who took part" },
});
