import type { Sample } from "../kind.ts";
import type { TextSettings } from "./definition.ts";

const name: Sample<TextSettings, string> = {
  settings: { maxLength: 40 },
  good: ["Algemene ledenvergadering", "één café & <b>geen opmaak</b>", "👩🏽‍🔧"],
  bad: [
    { answer: "", because: "empty is no answer" },
    { answer: "   ", because: "blanks are no answer" },
    { answer: "x".repeat(41), because: "longer than allowed" },
    { answer: "twee\nregels", because: "one line was asked" },
    { answer: "met een \u0007", because: "a control character" },
    { answer: "cafe\u0301", because: "not composed" },
    { answer: "half \ud83d teken", because: "half a character" },
    { answer: 12, because: "a number is not text" },
    { answer: ["a"], because: "a list is not text" },
    { answer: null, because: "cleared is no answer" },
  ],
};

export const samples = [name] as const;
