import * as z from "zod/mini";
import { Email } from "../access/email.ts";
import { committeeRoles, officeRoles, tableRoles } from "../access/policy.ts";
import { idOf } from "../kernel/id.ts";
import { operation } from "../kernel/operation.ts";
import { LocalText } from "../kernel/text.ts";
import { Instant, LocalTime } from "../kernel/time.ts";
import { Sector } from "../organisations/organisation.ts";
import { RoundContext } from "../questionnaires/context.ts";
import { Asks } from "./asks.ts";
import { Forecast } from "./forecast.ts";
import { roundKinds } from "./kinds/index.ts";
import { CommitteeMember, Invitation, Phase, ResponseAccount, ResponseStatus, Round } from "./round.ts";

const roundId = z.strictObject({ roundId: idOf("round") });
const Name = z.string().check(z.minLength(1), z.maxLength(120));

/** What staff fill in. Times are the clock on the wall in the Netherlands. */
export const RoundPlan = z.strictObject({
  kind: z.enum(roundKinds.names),
  title: LocalText,
  sector: Sector,
  questionnaireId: idOf("questionnaire"),
  context: z.optional(RoundContext),
  opensAt: LocalTime,
  closesAt: LocalTime,
  committee: z
    .array(z.strictObject({ name: Name, email: Email, role: CommitteeMember.shape.role }))
    .check(z.maxLength(30)),
  breakdown: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(3)),
});
export type RoundPlan = z.output<typeof RoundPlan>;

export const RoundSummary = z.strictObject({
  roundId: idOf("round"),
  title: LocalText,
  kind: z.string(),
  sector: Sector,
  phase: Phase,
  opensAt: Instant,
  closesAt: Instant,
});
export type RoundSummary = z.output<typeof RoundSummary>;

export const RoundView = z.strictObject({
  round: Round,
  /** The phase that holds now, by the server's clock. */
  phase: Phase,
  now: Instant,
  account: ResponseAccount,
});
export type RoundView = z.output<typeof RoundView>;

export const listRounds = operation({
  name: "listRounds",
  method: "GET",
  path: "/rounds",
  audience: "office",
  seats: officeRoles,
  reply: z.strictObject({ rounds: z.array(z.extend(RoundSummary, { counts: z.record(ResponseStatus, z.int()) })) }),
  refusals: [],
  summary: { nl: "Alle rondes", en: "All rounds" },
});

export const draftRound = operation({
  name: "draftRound",
  method: "POST",
  path: "/rounds",
  audience: "office",
  seats: officeRoles,
  body: RoundPlan,
  reply: roundId,
  refusals: ["questionnaire-unknown", "local-time-impossible", "round-dates-impossible", "person-has-conflicting-seat"],
  summary: { nl: "Een ronde voorbereiden", en: "Prepare a round" },
});

export const reviseRound = operation({
  name: "reviseRound",
  method: "PUT",
  path: "/rounds/:roundId",
  audience: "office",
  seats: officeRoles,
  params: roundId,
  body: z.extend(RoundPlan, { version: z.int() }),
  reply: z.strictObject({ version: z.int() }),
  refusals: [
    "questionnaire-unknown",
    "local-time-impossible",
    "round-dates-impossible",
    "round-not-draft",
    "person-has-conflicting-seat",
  ],
  summary: { nl: "Een voorbereide ronde wijzigen", en: "Change a prepared round" },
});

export const readRound = operation({
  name: "readRound",
  method: "GET",
  path: "/rounds/:roundId",
  audience: "office",
  seats: officeRoles,
  params: roundId,
  reply: z.extend(RoundView, {
    invitations: z.array(z.omit(Invitation, { responseId: true })),
    forecast: Forecast,
    /** As long as it is prepared. */
    asks: z.optional(Asks),
  }),
  refusals: [],
  summary: { nl: "Een ronde met haar responsoverzicht", en: "A round with its response account" },
});

export const inviteOrganisations = operation({
  name: "inviteOrganisations",
  method: "POST",
  path: "/rounds/:roundId/invitations",
  audience: "office",
  seats: officeRoles,
  params: roundId,
  body: z.strictObject({
    invitations: z
      .array(
        z.strictObject({
          /** Several only where the same people make their answer: they count once. */
          organisationIds: z.array(idOf("organisation")).check(z.minLength(1), z.maxLength(12)),
          coordinator: z.strictObject({ name: Name, email: Email }),
          reason: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
        }),
      )
      .check(z.minLength(1), z.maxLength(25)),
  }),
  reply: z.strictObject({ invited: z.int() }),
  refusals: [
    "round-not-draft",
    "organisation-unknown",
    "organisation-already-invited",
    "coordinator-already-invited",
    "person-has-conflicting-seat",
    "invitation-needs-reason",
  ],
  summary: { nl: "Organisaties op de lijst zetten", en: "Put organisations on the list" },
});

export const dropInvitation = operation({
  name: "dropInvitation",
  method: "POST",
  path: "/rounds/:roundId/invitations/:invitationId/drop",
  audience: "office",
  seats: officeRoles,
  params: z.strictObject({ roundId: idOf("round"), invitationId: idOf("invitation") }),
  reply: z.strictObject({}),
  refusals: ["round-not-draft"],
  summary: { nl: "Een organisatie van de lijst halen", en: "Take an organisation off the list" },
});

export const launchRound = operation({
  name: "launchRound",
  method: "POST",
  path: "/rounds/:roundId/launch",
  audience: "office",
  seats: officeRoles,
  params: roundId,
  body: z.strictObject({ version: z.int() }),
  reply: z.strictObject({ phase: Phase }),
  refusals: [
    ...["round-not-draft", "round-has-no-invitations", "round-dates-impossible", "round-needs-committee"],
    ...["list-not-filled", "round-asks-too-much", "questionnaire-not-bindable", "round-context-missing"],
  ] as const,
  summary: { nl: "Een ronde starten en de uitnodigingen versturen", en: "Launch a round and send the invitations" },
});

export const extendDeadline = operation({
  name: "extendDeadline",
  method: "POST",
  path: "/rounds/:roundId/deadline",
  audience: "office",
  seats: officeRoles,
  params: roundId,
  body: z.strictObject({ closesAt: LocalTime, reason: z.string().check(z.minLength(1), z.maxLength(400)) }),
  reply: z.strictObject({ closesAt: Instant }),
  refusals: ["round-not-open", "deadline-not-later", "local-time-impossible"],
  summary: { nl: "De sluitingstijd verlengen", en: "Extend the closing time" },
});

/** Closing early, for when everyone has answered. Closing on time needs nobody: the clock does it. */
export const closeRound = operation({
  name: "closeRound",
  method: "POST",
  path: "/rounds/:roundId/closing",
  audience: "office",
  seats: officeRoles,
  params: roundId,
  body: z.strictObject({ reason: z.string().check(z.minLength(1), z.maxLength(400)) }),
  reply: z.strictObject({ phase: Phase }),
  refusals: ["round-not-open"],
  summary: { nl: "Een ronde eerder sluiten", en: "Close a round early" },
});

export const cancelRound = operation({
  name: "cancelRound",
  method: "POST",
  path: "/rounds/:roundId/cancellation",
  audience: "office",
  seats: officeRoles,
  params: roundId,
  body: z.strictObject({ reason: z.string().check(z.minLength(1), z.maxLength(400)) }),
  reply: z.strictObject({}),
  refusals: ["round-not-draft", "round-not-open"],
  summary: { nl: "Een ronde intrekken", en: "Cancel a round" },
});

export const listTableRounds = operation({
  name: "listTableRounds",
  method: "GET",
  path: "/rounds",
  audience: "table",
  seats: tableRoles,
  reply: z.strictObject({ rounds: z.array(RoundSummary) }),
  refusals: [],
  summary: { nl: "Rondes van mijn tafel", en: "My table's rounds" },
});

export const readTableRound = operation({
  name: "readTableRound",
  method: "GET",
  path: "/rounds/:roundId",
  audience: "table",
  seats: tableRoles,
  params: roundId,
  reply: z.strictObject({ round: RoundSummary, now: Instant, account: ResponseAccount }),
  refusals: [],
  summary: { nl: "Een ronde van mijn tafel", en: "A round of my table" },
});

export const listCommitteeRounds = operation({
  name: "listCommitteeRounds",
  method: "GET",
  path: "/rounds",
  audience: "committee",
  seats: committeeRoles,
  reply: z.strictObject({ rounds: z.array(RoundSummary) }),
  refusals: [],
  summary: { nl: "Rondes van mijn commissie", en: "My committee's rounds" },
});
