/**
 * The only list of what a refusal means in HTTP. Every code is explained, in Dutch and English,
 * on a page of its own (`shared/problems`); a code without words does not compile.
 */
export const refusalStatus = {
  malformed: 400,
  "not-signed-in": 401,
  "no-seat": 403,
  "foreign-origin": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "changed-meanwhile": 409,
  gone: 410,
  "too-large": 413,
  "not-json": 415,
  "too-many": 429,
  fault: 500,
  unavailable: 503,
  // identity
  "code-wrong": 422,
  "code-not-valid": 422,
  "provider-unreached": 503,
  "provider-not-believed": 422,
  "person-not-known": 403,
  // questionnaires
  "questionnaire-faulty": 422,
  "questionnaire-unknown": 422,
  "questionnaire-in-use": 409,
  "questionnaire-unreadable": 422,
  "questionnaire-unchanged": 409,
  "questionnaire-not-draft": 409,
  "questionnaire-not-in-review": 409,
  "questionnaire-not-published": 409,
  "questionnaire-overtaken": 409,
  "draft-changed": 409,
  "review-needs-second-person": 409,
  "comparability-unfit": 422,
  "migration-impossible": 409,
  // lists
  "list-file-faulty": 422,
  "list-not-filled": 422,
  "round-asks-too-much": 422,
  "questionnaire-not-bindable": 422,
  // rounds
  "round-not-draft": 409,
  "round-not-open": 409,
  "round-not-closed": 409,
  "round-has-no-invitations": 422,
  "round-dates-impossible": 422,
  "local-time-impossible": 422,
  "round-needs-committee": 422,
  "organisation-already-invited": 422,
  "coordinator-already-invited": 422,
  "organisation-unknown": 422,
  "invitation-needs-reason": 422,
  "person-has-conflicting-seat": 422,
  "deadline-not-later": 422,
  // responses
  "agreement-not-accepted": 409,
  "answer-unknown-question": 422,
  "answer-unfit": 422,
  "answers-incomplete": 422,
  "response-locked": 409,
  "response-not-started": 409,
  "save-repeated-differently": 422,
  "nothing-to-submit": 409,
  "decline-needs-reason": 422,
  "colleague-answers-elsewhere": 409,
  "colleague-unknown": 422,
  "coordinator-stays": 422,
  "team-full": 422,
  "review-not-possible": 409,
  // aggregation
  "release-needs-second-person": 409,
  "release-exists": 409,
  "release-not-proposed": 409,
  "release-reason-needed": 422,
  // reports
  "release-not-confirmed": 409,
  "report-not-ready": 409,
} as const;

export type RefusalCode = keyof typeof refusalStatus;

/** The refusals that every operation may give, because the door or the store gives them. */
export const universalRefusals = [
  "malformed",
  "not-signed-in",
  "no-seat",
  "foreign-origin",
  "not-found",
  "changed-meanwhile",
  "too-large",
  "not-json",
  "too-many",
  "fault",
  "unavailable",
] as const satisfies readonly RefusalCode[];
export type UniversalRefusal = (typeof universalRefusals)[number];
