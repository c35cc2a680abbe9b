import type { NumberClass } from "../parts/classes.ts";

/** The usual classes for growth or decline in whole percents. */
export const growthClasses: readonly NumberClass[] = [
  { id: "decline-over-10", label: { nl: "meer dan 10% minder", en: "more than 10% fewer" }, to: -11 },
  { id: "decline-1-10", label: { nl: "1–10% minder", en: "1–10% fewer" }, from: -10, to: -1 },
  { id: "stable", label: { nl: "gelijk", en: "unchanged" }, from: 0, to: 0 },
  { id: "growth-1-5", label: { nl: "1–5% meer", en: "1–5% more" }, from: 1, to: 5 },
  { id: "growth-6-10", label: { nl: "6–10% meer", en: "6–10% more" }, from: 6, to: 10 },
  { id: "growth-11-20", label: { nl: "11–20% meer", en: "11–20% more" }, from: 11, to: 20 },
  { id: "growth-over-20", label: { nl: "meer dan 20% meer", en: "more than 20% more" }, from: 21 },
];
