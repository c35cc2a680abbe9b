import type { Chapter } from "../kind.ts";

/** The chapters of a committee's report, each with the questions of the template whose results it rests on. */
export const outline: readonly Chapter[] = [
  {
    title: { nl: "Verantwoording van de respons", en: "Who took part" },
    holdsAccount: true,
    questions: ["sv.scope", "sv.members", "sv.jobs", "sv.hboshare", "sv.consulted"],
  },
  {
    title: { nl: "Feiten en cijfers", en: "Facts and figures" },
    questions: ["sv.vacopen", "sv.vachard", "sv.growth5", "sv.replace5", "sv.occ", "sv.numsource"],
  },
  {
    title: { nl: "Ontwikkelingen in het werkveld", en: "Developments in the field" },
    questions: ["sv.trends", "sv.trendtop3", "sv.trendmiss"],
  },
  {
    title: { nl: "Kwaliteit van de aansluiting", en: "Quality of the fit" },
    questions: ["sv.fit", "sv.fit.domains", "sv.fit.domain", "sv.fitwhy", "sv.ramp", "sv.fitgrade"],
  },
  {
    title: { nl: "Instroom en behoud", en: "Intake and retention" },
    questions: ["sv.barriers", "sv.reskill", "sv.dual", "sv.dualcond", "sv.retain"],
  },
  {
    title: { nl: "Praktijkgericht onderzoek", en: "Practice-oriented research" },
    questions: ["sv.resforms", "sv.reseffect", "sv.resq", "sv.resoffer"],
  },
  {
    title: { nl: "Doelmatigheid van het onderwijsaanbod", en: "Efficient provision" },
    questions: ["sv.supply", "sv.levelmix", "sv.arrange", "sv.arrangewhat", "sv.attract"],
  },
  { title: { nl: "Boodschap aan de commissie", en: "Message to the committee" }, questions: ["sv.message"] },
];
