import type { Sample } from "../kind.ts";
import type { RankAnswer } from "./answer.ts";
import type { RankSettings } from "./definition.ts";

const options = [
  { id: "paid-placements", label: { nl: "betaalde stages", en: "paid placements" } },
  { id: "job-guarantee", label: { nl: "baangarantie", en: "job guarantee" } },
  { id: "guest-lessons", label: { nl: "meeloopdagen en gastlessen", en: "open days and guest lessons" } },
  { id: "careers", label: { nl: "betere loopbaanpaden", en: "better careers" } },
];

const topThree: Sample<RankSettings, RankAnswer> = {
  settings: { options, pick: 3, notStated: true },
  good: [
    { order: ["careers", "paid-placements", "guest-lessons"] },
    { order: ["job-guarantee", "guest-lessons", "careers"] },
    { order: ["careers"] },
    { choice: "not-stated" },
  ],
  bad: [
    { answer: { order: [] }, because: "nothing in order is no answer" },
    { answer: { order: ["careers", "careers"] }, because: "one option has one place" },
    {
      answer: { order: ["careers", "paid-placements", "guest-lessons", "job-guarantee"] },
      because: "more than were asked",
    },
    { answer: { order: ["weather"] }, because: "nobody offered this option" },
    { answer: { order: ["not-stated"] }, because: "an aside has no place" },
    { answer: { order: ["careers", null] }, because: "no place is left open in between" },
    { answer: { order: { 1: "careers" } }, because: "an order is a list" },
    { answer: { choice: "not-applicable" }, because: "this aside is not offered" },
    { answer: { choice: "careers" }, because: "an option is no aside" },
    { answer: { order: ["careers"], choice: "not-stated" }, because: "an order and none" },
    { answer: ["careers"], because: "the order stands in its field" },
    { answer: null, because: "cleared is no answer" },
  ],
};

const all: Sample<RankSettings, RankAnswer> = {
  settings: { options: options.slice(0, 2), pick: 2 },
  good: [{ order: ["job-guarantee", "paid-placements"] }],
  bad: [{ answer: { choice: "not-stated" }, because: "no aside is offered" }],
};

export const samples = [topThree, all] as const;
