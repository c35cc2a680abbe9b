import { both, pick } from "../writing.ts";

/** Meetings of a table in its first year: two is what the covenant asks of the board table. */
export const attendance = [
  { ...pick("none", "geen", "none"), to: 0 },
  { ...pick("1", "1", "1"), from: 1, to: 1 },
  { ...pick("2", "2", "2"), from: 2, to: 2 },
  { ...pick("3-4", "3–4", "3–4"), from: 3, to: 4 },
  { id: "5-up", label: both("5 en meer", "5 and more"), from: 5 },
];

/** Hours a year that a table takes: from a few meetings to a day a week. */
export const hours = [
  { ...pick("0-9", "0–9 uur", "0–9 hours"), to: 9 },
  { ...pick("10-24", "10–24 uur", "10–24 hours"), from: 10, to: 24 },
  { ...pick("25-49", "25–49 uur", "25–49 hours"), from: 25, to: 49 },
  { ...pick("50-99", "50–99 uur", "50–99 hours"), from: 50, to: 99 },
  { ...pick("100-249", "100–249 uur", "100–249 hours"), from: 100, to: 249 },
  { id: "250-up", label: both("250 uur en meer", "250 hours and more"), from: 250 },
];
