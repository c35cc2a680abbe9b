import type { Sample } from "../kind.ts";
import type { AllocationAnswer } from "./answer.ts";
import type { AllocationSettings } from "./definition.ts";

const levels: Sample<AllocationSettings, AllocationAnswer> = {
  settings: {
    items: [
      { id: "associate", label: { nl: "associate degree", en: "associate degree" } },
      { id: "bachelor", label: { nl: "hbo-bachelor", en: "bachelor" } },
      { id: "master", label: { nl: "hbo-master", en: "master" } },
    ],
    total: 100,
    unit: { nl: "mensen", en: "people" },
    notStated: true,
  },
  good: [
    { shares: { associate: 20, bachelor: 70, master: 10 } },
    { shares: { bachelor: 100 } },
    { shares: { associate: 0, bachelor: 50, master: 50 } },
    { shares: { associate: 30 } },
    { shares: { associate: 90, bachelor: 20 } },
    { choice: "not-stated" },
  ],
  bad: [
    { answer: { shares: {} }, because: "nothing divided is no answer" },
    { answer: { shares: { associate: -1 } }, because: "less than nothing" },
    { answer: { shares: { associate: 101 } }, because: "more than there is" },
    { answer: { shares: { associate: 33.3 } }, because: "parts are whole" },
    { answer: { shares: { associate: "20" } }, because: "a number is not text" },
    { answer: { shares: { associate: null } }, because: "a blank item is left out, not cleared" },
    { answer: { shares: { associate: 20, bachelor: undefined } }, because: "a blank item is left out" },
    { answer: { shares: { doctorate: 20 } }, because: "nobody asked about this item" },
    { answer: { shares: [20, 70, 10] }, because: "items have names" },
    { answer: { choice: "not-applicable" }, because: "this aside is not offered" },
    { answer: { shares: { bachelor: 100 }, choice: "not-stated" }, because: "divided and not stated" },
    { answer: { associate: 20 }, because: "shares stand in their field" },
    { answer: null, because: "cleared is no answer" },
  ],
};

const ofTen: Sample<AllocationSettings, AllocationAnswer> = {
  settings: {
    items: [
      { id: "own", label: { nl: "eigen scholing", en: "own training" } },
      { id: "hbo", label: { nl: "hogeschool", en: "university of applied sciences" } },
    ],
    total: 10,
    classes: [
      { id: "none", label: { nl: "niets", en: "nothing" }, from: 0, to: 0 },
      { id: "some", label: { nl: "een deel", en: "a part" }, from: 1, to: 9 },
      { id: "all", label: { nl: "alles", en: "all" }, from: 10 },
    ],
  },
  good: [{ shares: { own: 4, hbo: 6 } }, { shares: { hbo: 10 } }],
  bad: [{ answer: { choice: "not-stated" }, because: "no aside is offered" }],
};

export const samples = [levels, ofTen] as const;
