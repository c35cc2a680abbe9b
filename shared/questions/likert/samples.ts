import type { Sample } from "../kind.ts";
import type { PickedOne } from "../parts/pick-one.ts";
import type { LikertSettings } from "./definition.ts";

const agreement: Sample<LikertSettings, PickedOne> = {
  settings: {
    options: [
      { id: "1", label: { nl: "helemaal oneens", en: "strongly disagree" } },
      { id: "2", label: { nl: "oneens", en: "disagree" } },
      { id: "3", label: { nl: "neutraal", en: "neutral" } },
      { id: "4", label: { nl: "eens", en: "agree" } },
      { id: "5", label: { nl: "helemaal eens", en: "strongly agree" } },
    ],
    notApplicable: true,
  },
  good: [{ choice: "1" }, { choice: "5" }, { choice: "not-applicable" }],
  bad: [
    { answer: { choice: "6" }, because: "the scale ends before" },
    { answer: { choice: 4 }, because: "the id of the place, not its number" },
    { answer: 4, because: "a place stands in its field" },
    { answer: { choice: "not-stated" }, because: "this aside is not offered" },
    { answer: { choice: "4", words: "bijna" }, because: "there is no room for words" },
    { answer: null, because: "cleared is no answer" },
  ],
};

const twoPlaces: Sample<LikertSettings, PickedOne> = {
  settings: {
    options: [
      { id: "less", label: { nl: "minder", en: "less" } },
      { id: "more", label: { nl: "meer", en: "more" } },
    ],
  },
  good: [{ choice: "less" }, { choice: "more" }],
  bad: [{ answer: { choice: "same" }, because: "nobody offered a middle" }],
};

export const samples = [agreement, twoPlaces] as const;
