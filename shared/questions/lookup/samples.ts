import type { Sample } from "../kind.ts";
import type { Found } from "./answer.ts";
import type { LookupSettings } from "./definition.ts";

const gardener = { code: "6113.1", label: { nl: "hovenier", en: "landscape gardener" } };

const occupation: Sample<LookupSettings, Found> = {
  settings: { list: "occupations", own: true },
  good: [gardener, { code: "2221", label: { nl: "verpleegkundige" } }, { words: "dronepiloot in de fruitteelt" }],
  bad: [
    { answer: { words: "" }, because: "nothing written is no answer" },
    { answer: { words: "twee\nregels" }, because: "words are one line" },
    { answer: { words: "x".repeat(401) }, because: "longer than allowed" },
    { answer: { code: "6113.1" }, because: "what was picked comes with its words" },
    { answer: { ...gardener, words: "of hovenier" }, because: "picked and written at once" },
    { answer: { ...gardener, label: { en: "landscape gardener" } }, because: "the Dutch words are missing" },
    { answer: { ...gardener, label: "hovenier" }, because: "words have a language" },
    { answer: { ...gardener, code: "6113 1" }, because: "a code has no blanks" },
    { answer: "hovenier", because: "words stand in their field" },
    { answer: null, because: "cleared is no answer" },
  ],
};

const programme: Sample<LookupSettings, Found> = {
  settings: { list: "programmes" },
  good: [{ code: "34560", label: { nl: "Verpleegkunde", en: "Nursing" }, scheme: "CROHO" }],
  bad: [
    { answer: { words: "Verpleegkunde" }, because: "nobody asked for words of one's own" },
    { answer: { code: "34560", label: { nl: "Verpleegkunde" }, scheme: "" }, because: "a scheme has a name" },
  ],
};

export const samples = [occupation, programme] as const;
