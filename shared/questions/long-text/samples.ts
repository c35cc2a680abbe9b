import type { Sample } from "../kind.ts";
import type { LongTextSettings } from "./definition.ts";

const message: Sample<LongTextSettings, string> = {
  settings: { maxLength: 600 },
  good: ["Begeleiding op de werkplek kost tijd.", "Eén.\n\nTwee: <script>alert(1)</script>", "x".repeat(600)],
  bad: [
    { answer: "", because: "empty is no answer" },
    { answer: " \n \n", because: "blank lines are no answer" },
    { answer: "x".repeat(601), because: "longer than allowed" },
    { answer: "een\ttab", because: "a control character" },
    { answer: "een\r\ntwee", because: "line ends are stored in one way" },
    { answer: "nul\u0000", because: "a control character" },
    { answer: "ge\u0308nt", because: "not composed" },
    { answer: 12, because: "a number is not text" },
    { answer: null, because: "cleared is no answer" },
  ],
};

export const samples = [message] as const;
