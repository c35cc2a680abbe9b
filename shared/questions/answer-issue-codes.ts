/** What can be wrong with an answer. A kind's schema carries the code as its message; nobody is shown either. */
export const answerIssueCodes = [
  "wrong-shape",
  "blank",
  "not-text",
  "too-long",
  "strange-characters",
  "not-a-number",
  "too-small",
  "too-large",
  "too-precise",
  "unknown-option",
  "option-twice",
  "too-many",
  "exclusive-with-others",
  "words-without-choice",
  "no-such-day",
  "too-early",
  "too-late",
  "in-the-future",
] as const;
export type AnswerIssueCode = (typeof answerIssueCodes)[number];
