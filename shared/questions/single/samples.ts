import type { Sample } from "../kind.ts";
import type { PickedOne } from "../parts/pick-one.ts";
import type { SingleSettings } from "./definition.ts";

const route: Sample<SingleSettings, PickedOne> = {
  settings: {
    options: [
      { id: "full-time", label: { nl: "voltijd", en: "full-time" } },
      { id: "part-time", label: { nl: "deeltijd", en: "part-time" } },
      { id: "dual", label: { nl: "duaal", en: "dual" } },
    ],
    other: true,
    notStated: true,
  },
  good: [
    { choice: "full-time" },
    { choice: "other", words: "avondopleiding in blokken" },
    { choice: "other" },
    { choice: "not-stated" },
  ],
  bad: [
    { answer: { choice: "evening" }, because: "nobody offered this option" },
    { answer: { choice: "Full-time" }, because: "ids are not words on a page" },
    { answer: { choice: "not-applicable" }, because: "this aside is not offered" },
    { answer: { choice: "dual", words: "zomaar" }, because: "words belong to another option" },
    { answer: { choice: "other", words: "   " }, because: "blank words are no words" },
    { answer: { choice: ["dual"] }, because: "one option, not a list" },
    { answer: "dual", because: "an option stands in its field" },
    { answer: {}, because: "nothing was picked" },
    { answer: null, because: "cleared is no answer" },
  ],
};

const places: Sample<SingleSettings, PickedOne> = {
  settings: {
    ordered: true,
    options: [
      { id: "none", label: { nl: "geen", en: "none" } },
      { id: "1-50", label: { nl: "1–50", en: "1–50" } },
      { id: "more", label: { nl: "meer dan 50", en: "more than 50" } },
      { id: "unknown", label: { nl: "weten wij niet", en: "we do not know" }, aside: true },
    ],
  },
  good: [{ choice: "none" }, { choice: "unknown" }],
  bad: [
    { answer: { choice: "other" }, because: "no words of one's own are asked" },
    { answer: { choice: "none", words: "echt niet" }, because: "there is no room for words" },
    { answer: { choice: "none", since: 2 }, because: "a field that nobody knows" },
  ],
};

export const samples = [route, places] as const;
