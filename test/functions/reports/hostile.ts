import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";

const beginnings = [
  "=",
  "+",
  "-",
  "@",
  "\t=",
  "\r=",
  "\n=",
  " =",
  "\u00a0=",
  "\ufeff=",
  "\u200b=",
  "＝",
  "＋",
  "－",
  "＠",
];
const payloads = [
  "1+1",
  "cmd|' /C calc'!A0",
  'HYPERLINK("http://x.example.nl","klik")',
  "SUM(A1:A9)",
  "WEBSERVICE(A1)",
  'IMPORTXML("http://x.example.nl","//a")',
  "DDE(A1;B1)",
  "A1&B1",
  "2^8",
  "INDIRECT(A1)",
  '"x";=1',
  "'x'",
  "{1;2}",
  "FALSE()",
  "1E5",
  "R1C1",
  "ROW()",
  "$A$1",
  "#REF!",
  "a;b",
];

/** Three hundred ways to begin a formula, also behind what cannot be seen. */
export const formulas: readonly string[] = beginnings.flatMap((beginning) =>
  payloads.map((payload) => beginning + payload),
);

/** What other languages would act upon. */
export const syntax: readonly string[] = [
  '#read("/etc/passwd")',
  '"); #import "@preview/x:1.0.0"; ("',
  "$ x^2 $ *vet* _schuin_ `code` = Kop",
  "#set page(fill: red) #pagebreak() <label> @ref \\u{41}",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  '</text></svg><script>alert("x")</script>',
  "&lt;b&gt; &amp; &#65; {{7*7}} \u0024{7*7} %n%n",
  "_x0041_ _x000D_",
  "]]> <!-- --> <?xml?>",
];

/** Control characters, and those that turn the direction of writing. */
export const controls: readonly string[] = [
  "voor\u202enetfar\u202c na",
  "a\u0000b\u0007c\u001bd",
  "\u2066links\u2069 \u200frechts",
  "een\nregel\ttab",
];
export const longWord = "x".repeat(100_000);

const all = [...formulas, ...syntax, ...controls, longWord];
const textAt = (at: number) => ({ nl: all[at % all.length] ?? "" });

/** Labels are checked before anything is made of them, and are never longer. */
const labelAt = (at: number) => ({ nl: textAt(at).nl.slice(0, 4000) });

/** A questionnaire in which every text that people write is hostile; there are more than three hundred of them. */
export const hostile: QuestionnaireContent = {
  version: "1.0.0",
  title: { nl: longWord },
  sections: Array.from({ length: 6 }, (_, at) => ({ id: `s${at}`, title: textAt(at * 53) })),
  questions: Array.from({ length: 36 }, (_, at) => ({
    id: `q${at}`,
    section: `s${Math.floor(at / 6)}`,
    kind: at % 3 === 0 ? "multi" : at % 3 === 1 ? "matrix" : "single",
    text: textAt(at + 290),
    required: false,
    readBy: "position" as const,
    settings: {
      options: Array.from({ length: 5 }, (_, place) => ({ id: `o${place}`, label: labelAt(at * 9 + place) })),
      ...(at % 3 === 1 && {
        rows: Array.from({ length: 4 }, (_, place) => ({ id: `r${place}`, label: labelAt(at * 9 + 5 + place) })),
      }),
    },
  })),
  leftOut: [],
};
