/** What can be wrong with an author's settings beyond their shape. A kind's schema carries the code as its message. */
export const settingsIssueCodes = [
  "option-id-twice",
  "max-below-min",
  "max-and-exactly",
  "exactly-too-large",
  "classes-not-contiguous",
  "classes-not-covering",
] as const;
export type SettingsIssueCode = (typeof settingsIssueCodes)[number];
