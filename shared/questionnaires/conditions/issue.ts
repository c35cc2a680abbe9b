/** What can be wrong with a condition: the first eight in how it is written, the others in what it says. */
export const conditionIssueCodes = [
  "strange-sign",
  "text-not-closed",
  "bracket-missing",
  "name-missing",
  "value-missing",
  "comparison-missing",
  "left-over",
  "too-deep",
  "only-fields-in-rows",
  "unknown-question",
  "asked-later",
  "in-a-circle",
  "unknown-field",
  "unknown-value",
  "no-order",
  "cannot-compare",
  "no-question-compared",
  "not-countable",
  "not-a-list",
  "not-rows",
  "only-whether-answered",
  "no-element-here",
  "unknown-fact",
  "unknown-context",
  "never-asked",
] as const;
export type ConditionIssueCode = (typeof conditionIssueCodes)[number];

export type ConditionIssue = {
  readonly code: ConditionIssueCode;
  /** Where in the condition's text, counted from 0. */
  readonly at: number;
  /** What it is about: the name, sign or value as written. */
  readonly about: string;
};
