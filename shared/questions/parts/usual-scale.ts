import type { Option } from "./choices.ts";

/** The scale that a new question with a scale begins with; from little to much. */
export const usualScale: readonly Option[] = [
  { id: "strongly-disagree", label: { nl: "helemaal oneens", en: "strongly disagree" } },
  { id: "disagree", label: { nl: "oneens", en: "disagree" } },
  { id: "neutral", label: { nl: "neutraal", en: "neutral" } },
  { id: "agree", label: { nl: "eens", en: "agree" } },
  { id: "strongly-agree", label: { nl: "helemaal eens", en: "strongly agree" } },
];
