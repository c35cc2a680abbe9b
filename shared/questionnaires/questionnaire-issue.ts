import { type SettingsIssueCode, settingsIssueCodes } from "../questions/settings-issue-codes.ts";
import { type ConditionIssueCode, conditionIssueCodes } from "./conditions/issue.ts";

const ownCodes = [
  "text-missing",
  "nothing-in-it",
  "shape-unfit",
  "option-set-unknown",
  "option-set-differs",
  "section-twice",
  "section-unknown",
  "section-out-of-order",
  "question-twice",
  "left-out-yet-asked",
  "reserved-word",
  "kind-unknown",
  "settings-unfit",
  "reader-not-allowed",
  "link-alone",
  "link-breakdown-differs",
  "follow-up-breakdown-differs",
  "list-twice",
  "list-unknown",
  "loop-id-too-long",
  "options-not-fillable",
  "asked-per-element",
  "too-large",
] as const;

export const questionnaireIssueCodes = [...ownCodes, ...settingsIssueCodes, ...conditionIssueCodes] as const;
export type QuestionnaireIssueCode = (typeof ownCodes)[number] | SettingsIssueCode | ConditionIssueCode;

/** Something an author has to mend before a questionnaire can be published. `words.ts` says it in sentences. */
export type QuestionnaireIssue = {
  readonly code: QuestionnaireIssueCode;
  /** The question or section it is about; empty where it is the whole. */
  readonly where: string;
  /** The name, value, setting or sign in question, as written. */
  readonly about: string;
  /** Where in the question's condition, counted from 0. */
  readonly at?: number;
};
