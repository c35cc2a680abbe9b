import type { NumberClass } from "../parts/classes.ts";

/** The usual classes for counts of members, people or vacancies, from nought up. */
export const countClasses: readonly NumberClass[] = [
  { id: "none", label: { nl: "geen", en: "none" }, to: 0 },
  { id: "1-9", label: { nl: "1–9", en: "1–9" }, from: 1, to: 9 },
  { id: "10-49", label: { nl: "10–49", en: "10–49" }, from: 10, to: 49 },
  { id: "50-99", label: { nl: "50–99", en: "50–99" }, from: 50, to: 99 },
  { id: "100-499", label: { nl: "100–499", en: "100–499" }, from: 100, to: 499 },
  { id: "500-999", label: { nl: "500–999", en: "500–999" }, from: 500, to: 999 },
  { id: "1000-4999", label: { nl: "1.000–4.999", en: "1,000–4,999" }, from: 1000, to: 4999 },
  { id: "5000-up", label: { nl: "5.000 en meer", en: "5,000 and more" }, from: 5000 },
];
