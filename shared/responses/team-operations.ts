import * as z from "zod/mini";
import { Email } from "../access/email.ts";
import { respondentRoles, speakingRoles } from "../access/policy.ts";
import { Person } from "../access/seat.ts";
import { idOf } from "../kernel/id.ts";
import { operation } from "../kernel/operation.ts";
import { Instant } from "../kernel/time.ts";
import { QuestionId } from "../questions/question.ts";
import { Comment, CommentText, mostMentions } from "./comment.ts";
import { Head, responseParams } from "./operations.ts";
import { SaveMark, StoredAnswer } from "./response.ts";
import { InvitedRole, mostMembers, SectionId, Team } from "./team.ts";

const organised = z.strictObject({ head: Head, team: Team });

/** Gives a colleague a seat for this response, or another one, and mails them. */
export const inviteColleague = operation({
  name: "inviteColleague",
  method: "POST",
  path: "/responses/:responseId/colleagues",
  audience: "respond",
  seats: ["coordinator"],
  params: responseParams,
  body: z.strictObject({
    name: Person.shape.name,
    email: Email,
    role: InvitedRole,
    /** The coordinator was told that this person works for another organisation as well, and means it. */
    evenIfElsewhere: z.optional(z.boolean()),
  }),
  reply: organised,
  refusals: [
    "round-not-open",
    "response-locked",
    "person-has-conflicting-seat",
    "colleague-answers-elsewhere",
    "coordinator-stays",
    "team-full",
  ],
  summary: { nl: "Een collega uitnodigen", en: "Invite a colleague" },
});

/** The colleague's next request is refused; what they wrote stays. */
export const removeColleague = operation({
  name: "removeColleague",
  method: "POST",
  path: "/responses/:responseId/colleagues/:personId/removal",
  audience: "respond",
  seats: ["coordinator"],
  params: z.strictObject({ responseId: idOf("response"), personId: idOf("person") }),
  reply: organised,
  refusals: ["round-not-open", "response-locked", "coordinator-stays"],
  summary: { nl: "Een collega verwijderen", en: "Remove a colleague" },
});

export const handOver = operation({
  name: "handOver",
  method: "POST",
  path: "/responses/:responseId/coordination",
  audience: "respond",
  seats: ["coordinator"],
  params: responseParams,
  body: z.strictObject({ to: idOf("person") }),
  reply: organised,
  refusals: ["round-not-open", "response-locked", "colleague-unknown", "person-has-conflicting-seat"],
  summary: { nl: "De coördinatie overdragen", en: "Hand over the coordination" },
});

/** Says who works on a section. It forbids nobody anything. */
export const assignSection = operation({
  name: "assignSection",
  method: "PUT",
  path: "/responses/:responseId/sections/:section",
  audience: "respond",
  seats: ["coordinator"],
  params: z.strictObject({ responseId: idOf("response"), section: SectionId }),
  body: z.strictObject({ persons: z.array(idOf("person")).check(z.maxLength(mostMembers)) }),
  reply: organised,
  refusals: ["round-not-open", "response-locked", "colleague-unknown"],
  summary: { nl: "Een deel verdelen", en: "Assign a section" },
});

/** For colleagues only; the same mark again is the same comment. */
export const addComment = operation({
  name: "addComment",
  method: "POST",
  path: "/responses/:responseId/comments",
  audience: "respond",
  seats: respondentRoles,
  params: responseParams,
  body: z.strictObject({
    mark: SaveMark,
    question: QuestionId,
    text: CommentText,
    mentions: z.array(idOf("person")).check(z.maxLength(mostMentions)),
  }),
  reply: z.strictObject({ comment: Comment }),
  refusals: [
    "round-not-open",
    "response-locked",
    "answer-unknown-question",
    "colleague-unknown",
    "save-repeated-differently",
  ],
  summary: { nl: "Een opmerking voor collega's maken", en: "Make a comment for colleagues" },
});

export const resolveComment = operation({
  name: "resolveComment",
  method: "POST",
  path: "/responses/:responseId/comments/:commentId/resolution",
  audience: "respond",
  seats: respondentRoles,
  params: z.strictObject({ responseId: idOf("response"), commentId: Comment.shape.commentId }),
  body: z.strictObject({ resolved: z.boolean() }),
  reply: z.strictObject({ comment: Comment }),
  refusals: ["round-not-open", "response-locked"],
  summary: { nl: "Een opmerking afhandelen", en: "Resolve a comment" },
});

/** Every text that one answer ever had. Restoring one is an ordinary save. */
export const readAnswerHistory = operation({
  name: "readAnswerHistory",
  method: "GET",
  path: "/responses/:responseId/history",
  audience: "respond",
  seats: respondentRoles,
  params: responseParams,
  query: z.strictObject({ question: QuestionId }),
  reply: z.strictObject({ now: Instant, versions: z.array(StoredAnswer) }),
  refusals: [],
  summary: { nl: "Hoe een antwoord veranderde", en: "How an answer changed" },
});

/** Says in which section somebody is at work, for a minute or so. Writes nothing that lasts. */
export const sayWhere = operation({
  name: "sayWhere",
  method: "PUT",
  path: "/responses/:responseId/presence",
  audience: "respond",
  seats: respondentRoles,
  params: responseParams,
  body: z.strictObject({ section: z.nullable(SectionId) }),
  reply: z.strictObject({ now: Instant }),
  refusals: [],
  summary: { nl: "Laten zien waar u bent", en: "Show where you are" },
});

export const askReview = operation({
  name: "askReview",
  method: "POST",
  path: "/responses/:responseId/review",
  audience: "respond",
  seats: ["coordinator"],
  params: responseParams,
  reply: organised,
  refusals: ["round-not-open", "response-locked", "review-not-possible"],
  summary: { nl: "Vragen om na te lezen voor het versturen", en: "Ask for a last reading before sending" },
});

export const returnReview = operation({
  name: "returnReview",
  method: "POST",
  path: "/responses/:responseId/review/return",
  audience: "respond",
  seats: [...speakingRoles, "reader"],
  params: responseParams,
  body: z.strictObject({ words: z.string().check(z.minLength(1), z.maxLength(400), z.regex(/\S/)) }),
  reply: organised,
  refusals: ["round-not-open", "response-locked", "review-not-possible"],
  summary: { nl: "Teruggeven aan wie schrijven", en: "Return to those who write" },
});
