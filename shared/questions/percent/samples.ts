import type { Sample } from "../kind.ts";
import type { Figure } from "../parts/figure.ts";
import type { PercentSettings } from "./definition.ts";
import { growthClasses } from "./growth-classes.ts";

const share: Sample<PercentSettings, Figure> = {
  settings: { min: 0, max: 100, decimals: 0, notStated: true },
  good: [0, 9, 10, 55, 100, "not-stated"],
  bad: [
    { answer: -1, because: "less than nothing" },
    { answer: 101, because: "more than all" },
    { answer: 33.3, because: "whole percents were asked" },
    { answer: "55%", because: "a number is not text" },
    { answer: "not-applicable", because: "this aside is not offered" },
    { answer: null, because: "cleared is no answer" },
  ],
};

const toATenth: Sample<PercentSettings, Figure> = {
  settings: { min: 0, max: 100, decimals: 1 },
  good: [0.1, 9.9, 29.9, 30, 89.9, 99.9],
  bad: [{ answer: 9.95, because: "tenths were asked" }],
};

const growth: Sample<PercentSettings, Figure> = {
  settings: { min: -100, max: 200, decimals: 0, classes: [...growthClasses], notStated: true, notApplicable: true },
  good: [-100, -11, -10, -1, 0, 1, 5, 6, 20, 21, 200, "not-stated", "not-applicable"],
  bad: [{ answer: -101, because: "more than all cannot go" }],
};

export const samples = [share, toATenth, growth] as const;
