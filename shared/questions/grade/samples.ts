import type { Sample } from "../kind.ts";
import type { Figure } from "../parts/figure.ts";
import type { GradeSettings } from "./definition.ts";

const plain: Sample<GradeSettings, Figure> = {
  settings: {},
  good: [1, 6, 10],
  bad: [
    { answer: 0, because: "the lowest mark is a 1" },
    { answer: 11, because: "the highest mark is a 10" },
    { answer: 6.5, because: "whole marks were asked" },
    { answer: "7", because: "a mark is a number" },
    { answer: "not-stated", because: "this aside is not offered" },
    { answer: null, because: "cleared is no answer" },
  ],
};

const withAsides: Sample<GradeSettings, Figure> = {
  settings: { notApplicable: true, notStated: true },
  good: [5, "not-applicable", "not-stated"],
  bad: [{ answer: "6", because: "a mark is a number, also beside an aside" }],
};

export const samples = [plain, withAsides] as const;
