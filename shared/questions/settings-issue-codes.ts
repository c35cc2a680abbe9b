/** What can be wrong with an author's settings beyond their shape. A kind's schema carries the code as its message. */
export const settingsIssueCodes = [
  "option-id-twice",
  "max-below-min",
  "max-and-exactly",
  "exactly-too-large",
  "no-such-option",
  "classes-not-contiguous",
  "classes-not-covering",
  "column-kind-unknown",
  "column-settings-unfit",
  "column-not-countable",
] as const;
export type SettingsIssueCode = (typeof settingsIssueCodes)[number];
