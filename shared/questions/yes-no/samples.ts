import type { Sample } from "../kind.ts";
import type { PickedOne } from "../parts/pick-one.ts";
import type { YesNoSettings } from "./definition.ts";

const plain: Sample<YesNoSettings, PickedOne> = {
  settings: {},
  good: [{ choice: "yes" }, { choice: "no" }],
  bad: [
    { answer: { choice: "ja" }, because: "stored is what was meant, not the page's word" },
    { answer: { choice: true }, because: "an option is named, also this one" },
    { answer: true, because: "an option stands in its field" },
    { answer: { choice: "not-applicable" }, because: "this aside is not offered" },
    { answer: { choice: "yes", words: "maar" }, because: "there is no room for words" },
    { answer: null, because: "cleared is no answer" },
  ],
};

const withAsides: Sample<YesNoSettings, PickedOne> = {
  settings: { notApplicable: true, notStated: true },
  good: [{ choice: "yes" }, { choice: "not-applicable" }, { choice: "not-stated" }],
  bad: [{ answer: { choice: "other" }, because: "there is no third way" }],
};

export const samples = [plain, withAsides] as const;
