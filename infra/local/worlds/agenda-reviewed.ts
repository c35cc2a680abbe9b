import { castOrganisations } from "../cast/organisations.ts";
import { answerRound } from "./answering.ts";
import { registerCast } from "./fresh.ts";
import { launchRoundOf } from "./launching.ts";
import { daysAgo, laterByHours } from "./passing-days.ts";
import { closeAndRelease } from "./releasing.ts";
import type { Stage, World } from "./world.ts";

/** Invented positions and actions: nobody holds or did them. */
const positions = [
  { id: "el-1", label: { nl: "Meer ruimte voor deeltijd", en: "More room for part-time study" } },
  { id: "el-2", label: { nl: "Stages ook in het kleinbedrijf", en: "Placements in small firms too" } },
  { id: "el-3", label: { nl: "Onderzoek telt mee in de bekostiging", en: "Research counts in the funding" } },
];
const actions = [
  { id: "el-1", label: { nl: "Brief over deeltijdstudenten", en: "Letter about part-time students" } },
  { id: "el-2", label: { nl: "Werkbezoek aan drie stagebedrijven", en: "Visit to three placement firms" } },
];

/** An advocacy review of a year ago, released. */
const tellAdvocacy = async (stage: Stage): Promise<void> => {
  const roundId = await launchRoundOf(stage, {
    ...{ kind: "advocacy-review", sector: "techniek", organisations: 12, from: 8 },
    title: { nl: "Belangenbehartiging techniek", en: "Joint advocacy in engineering" },
    lists: { positions, actions },
  });
  const asked = castOrganisations.filter((one) => one.sector === "techniek").slice(8, 20);
  for (const [place, organisation] of asked.entries()) {
    laterByHours(stage, 26);
    if (place < 10) await answerRound(stage, roundId, organisation, { does: "submit", stance: "named" });
  }
  await closeAndRelease(stage, roundId);
};

/** The agenda is reviewed now: four of twelve have sent their answers, and one has begun. */
const tellAgenda = async (stage: Stage): Promise<void> => {
  const roundId = await launchRoundOf(stage, {
    ...{ kind: "collaboration-review", sector: "techniek", organisations: 12 },
    title: { nl: "Evaluatie samenwerkingsagenda", en: "Review of the collaboration agenda" },
  });
  const asked = castOrganisations.filter((one) => one.sector === "techniek").slice(0, 5);
  for (const [place, organisation] of asked.entries()) {
    laterByHours(stage, 30);
    const begins = { does: "begin", stance: "named", questions: 14 } as const;
    await answerRound(stage, roundId, organisation, place < 4 ? { does: "submit", stance: "named" } : begins);
  }
  await stage.settle();
};

/** The covenant's own rounds: the agenda is being reviewed, and what was said of joint advocacy is there to be read. */
export const agendaReviewed: World = {
  name: "agenda-reviewed",
  title: {
    nl: "De samenwerkingsagenda wordt geëvalueerd, de belangenbehartiging is dat al",
    en: "The collaboration agenda is being reviewed; joint advocacy was",
  },
  tell: async (stage) => {
    await registerCast(stage);
    daysAgo(stage, 32);
    await tellAdvocacy(stage);
    await tellAgenda(stage);
  },
};
