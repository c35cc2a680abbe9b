import type { Chapter } from "../kind.ts";

/** The consultation report of a profile: who was heard, what they said of each element, and of the whole. */
export const outline: readonly Chapter[] = [
  {
    title: { nl: "Wie er meedachten", en: "Who thought along" },
    holdsAccount: true,
    questions: ["pp.know", "pp.roles", "pp.hires"],
  },
  { title: { nl: "Wat er anders moet", en: "What should change" }, questions: ["pp.changes"] },
  {
    title: { nl: "Oordeel per onderdeel", en: "Verdict per element" },
    questions: [
      ...["pp.verdict", "pp.impnow", "pp.imp5", "pp.perf", "pp.level", "pp.target"],
      ...["pp.newtext", "pp.why"],
    ],
  },
  { title: { nl: "Wat er ontbreekt", en: "What is missing" }, questions: ["pp.add", "pp.research"] },
  {
    title: { nl: "Het profiel als geheel", en: "The profile as a whole" },
    questions: ["pp.balance", "pp.region", "pp.degree", "pp.complete", "pp.review"],
  },
  {
    title: { nl: "Vaststelling van de inbreng", en: "How the input was adopted" },
    questions: ["pp.confid", "pp.mandate", "pp.mandate.date", "pp.mandate.body"],
  },
];
