import type { Sample } from "../kind.ts";
import type { Figure } from "../parts/figure.ts";
import { countClasses } from "./count-classes.ts";
import type { NumberSettings } from "./definition.ts";

const vacancies: Sample<NumberSettings, Figure> = {
  settings: {
    unit: { nl: "vacatures", en: "vacancies" },
    min: 0,
    decimals: 0,
    classes: [...countClasses],
    notStated: true,
  },
  good: [0, 1, 9, 10, 4999, 5000, 99_999_999_999, "not-stated"],
  bad: [
    { answer: -1, because: "below the least" },
    { answer: 12.5, because: "no digits behind the decimal sign were asked" },
    { answer: 1e12, because: "larger than any question can ask for" },
    { answer: "12", because: "a number is not text" },
    { answer: "not-applicable", because: "this aside is not offered" },
    { answer: Number.NaN, because: "not a number" },
    { answer: Number.POSITIVE_INFINITY, because: "no end to it" },
    { answer: { value: 3 }, because: "a number stands by itself" },
    { answer: null, because: "cleared is no answer" },
  ],
};

const undeclared: Sample<NumberSettings, Figure> = {
  settings: { min: -10, max: 10, decimals: 1, notApplicable: true },
  good: [-10, 0.3, 2.9, 10, "not-applicable"],
  bad: [
    { answer: 10.1, because: "above the most" },
    { answer: 0.25, because: "more digits than asked" },
    { answer: "answered", because: "the code under which it is counted is no answer" },
  ],
};

export const samples = [vacancies, undeclared] as const;
