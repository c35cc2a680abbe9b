import * as z from "zod/mini";
import { answeringRoles, respondentRoles, speakingRoles } from "../access/policy.ts";
import { idOf } from "../kernel/id.ts";
import { operation } from "../kernel/operation.ts";
import { LocalText } from "../kernel/text.ts";
import { Instant } from "../kernel/time.ts";
import { Questionnaire } from "../questionnaires/questionnaire.ts";
import { QuestionId } from "../questions/question.ts";
import { Clarification, LiveStatus, Phase } from "../rounds/round.ts";
import { Comment } from "./comment.ts";
import { AnswerChange, DeclineReason, ResponseHead, SaveMark, Stance, StoredAnswer } from "./response.ts";
import { Here, Team } from "./team.ts";

export const responseParams = z.strictObject({ responseId: idOf("response") });

export const Asked = z.strictObject({
  responseId: idOf("response"),
  roundId: idOf("round"),
  title: LocalText,
  organisations: z.array(z.string()),
  phase: Phase,
  opensAt: Instant,
  closesAt: Instant,
  minutes: z.int(),
  /** Whom "the committee" stands for, where those who read are called otherwise. */
  readers: z.optional(LocalText),
  status: LiveStatus,
  /** Which answers are to be looked at again, and why; absent once they were sent again. */
  clarification: z.optional(Clarification),
});
export type Asked = z.output<typeof Asked>;

/** What is asked, as the desk shows it: also by whom and what for. */
export const DeskItem = z.extend(Asked, {
  purpose: LocalText,
  /** Who chairs the committee that asks; absent where none has been named. */
  chair: z.optional(z.string()),
  /** Why this organisation is asked although it belongs to another sector. */
  reason: z.optional(z.string()),
});
export type DeskItem = z.output<typeof DeskItem>;

/** The head as its own organisation sees it; the marks of browsers are nobody's business. */
export const Head = z.omit(ResponseHead, { marks: true, bytes: true });
export type Head = z.output<typeof Head>;

export const listAsked = operation({
  name: "listAsked",
  method: "GET",
  path: "/responses",
  audience: "respond",
  seats: respondentRoles,
  reply: z.strictObject({ now: Instant, asked: z.array(DeskItem) }),
  refusals: [],
  summary: { nl: "Wat mijn organisatie gevraagd wordt", en: "What my organisation is asked" },
});

export const readResponse = operation({
  name: "readResponse",
  method: "GET",
  path: "/responses/:responseId",
  audience: "respond",
  seats: respondentRoles,
  params: responseParams,
  reply: z.strictObject({
    now: Instant,
    asked: Asked,
    /** Who will read: the committee's members, by name and role. */
    committee: z.array(z.strictObject({ name: z.string(), role: z.string() })),
    questionnaire: Questionnaire,
    /** When words of what is asked were last corrected, and of which questions. */
    corrected: z.optional(z.strictObject({ at: Instant, questions: z.array(z.string()) })),
    head: Head,
    answers: z.array(StoredAnswer),
    team: Team,
    comments: z.array(Comment),
    /** Where colleagues are at this moment. */
    here: z.array(Here),
  }),
  refusals: [],
  summary: { nl: "Onze antwoorden en de vragen", en: "Our answers and the questions" },
});

/** What colleagues changed since a version; cheap enough to ask every few seconds. */
export const readChanges = operation({
  name: "readChanges",
  method: "GET",
  path: "/responses/:responseId/changes",
  audience: "respond",
  seats: respondentRoles,
  params: responseParams,
  query: z.strictObject({ since: z.string().check(z.regex(/^\d{1,9}$/)) }),
  reply: z.strictObject({
    now: Instant,
    closesAt: Instant,
    clarification: z.optional(Clarification),
    head: Head,
    answers: z.array(StoredAnswer),
    /** The division of the work, where it changed. */
    team: z.optional(Team),
    comments: z.array(Comment),
    here: z.array(Here),
  }),
  refusals: [],
  summary: { nl: "Wat collega's veranderden", en: "What colleagues changed" },
});

export const acceptAgreement = operation({
  name: "acceptAgreement",
  method: "POST",
  path: "/responses/:responseId/agreement",
  audience: "respond",
  seats: answeringRoles,
  params: responseParams,
  body: z.strictObject({ stance: Stance }),
  reply: z.strictObject({ head: Head }),
  refusals: ["round-not-open", "response-locked"],
  summary: { nl: "De leesafspraak aanvaarden", en: "Accept the reading agreement" },
});

export const saveAnswers = operation({
  name: "saveAnswers",
  method: "PUT",
  path: "/responses/:responseId/answers",
  audience: "respond",
  seats: answeringRoles,
  params: responseParams,
  body: z.strictObject({
    mark: SaveMark,
    changes: z.array(AnswerChange).check(z.minLength(1), z.maxLength(40)),
    /** Who wrote it, where the page knows: somebody who signed in meanwhile never sends another's words as their own. */
    who: z.optional(idOf("person")),
  }),
  reply: z.strictObject({
    /** The response's version after the save, and when the server stored it. */
    version: z.int(),
    at: Instant,
    /** Answers a colleague changed meanwhile: theirs stands, ours is returned to choose between. Others were stored. */
    conflicts: z.array(z.strictObject({ theirs: StoredAnswer, ours: z.unknown() })),
  }),
  refusals: [
    "round-not-open",
    "response-locked",
    "agreement-not-accepted",
    "answer-unknown-question",
    "answer-unfit",
    "answer-not-asked-back",
    "save-repeated-differently",
  ],
  limits: { keys: 4_000 },
  summary: { nl: "Antwoorden bewaren", en: "Save answers" },
});

/** Lets the committee read one text answer by name although the response is unnamed, or takes that back. */
export const openText = operation({
  name: "openText",
  method: "POST",
  path: "/responses/:responseId/opened-texts",
  audience: "respond",
  seats: answeringRoles,
  params: responseParams,
  body: z.strictObject({ question: QuestionId, opened: z.boolean() }),
  reply: z.strictObject({ head: Head }),
  refusals: ["round-not-open", "response-locked", "agreement-not-accepted", "answer-unknown-question"],
  summary: { nl: "Een tekst toch met naam laten lezen", en: "Let a text be read by name after all" },
});

/** Sends a version, never answers: they are already stored. */
export const submitResponse = operation({
  name: "submitResponse",
  method: "POST",
  path: "/responses/:responseId/submission",
  audience: "respond",
  seats: speakingRoles,
  params: responseParams,
  body: z.strictObject({ version: z.int() }),
  reply: z.strictObject({ head: Head }),
  refusals: ["round-not-open", "response-locked", "agreement-not-accepted", "answers-incomplete", "nothing-to-submit"],
  summary: { nl: "Onze antwoorden versturen", en: "Submit our answers" },
});

export const withdrawResponse = operation({
  name: "withdrawResponse",
  method: "POST",
  path: "/responses/:responseId/withdrawal",
  audience: "respond",
  seats: speakingRoles,
  params: responseParams,
  body: z.strictObject({ version: z.int() }),
  reply: z.strictObject({ head: Head }),
  refusals: ["round-not-open", "response-locked", "nothing-to-submit"],
  summary: { nl: "Onze inzending intrekken", en: "Withdraw our submission" },
});

export const declineResponse = operation({
  name: "declineResponse",
  method: "POST",
  path: "/responses/:responseId/refusal",
  audience: "respond",
  seats: speakingRoles,
  params: responseParams,
  body: z.strictObject({
    reason: DeclineReason,
    words: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
    /** With `via-another`: who answers for us as well; somebody who is asked in the same round. */
    via: z.optional(idOf("organisation")),
  }),
  reply: z.strictObject({ head: Head }),
  refusals: ["round-not-open", "response-locked", "decline-needs-reason", "organisation-unknown"],
  summary: { nl: "Laten weten dat wij niet meedoen", en: "Say that we do not take part" },
});
