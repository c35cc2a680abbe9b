import { castOrganisations } from "../cast/organisations.ts";
import { answerRound, type Course } from "./answering.ts";
import { registerCast } from "./fresh.ts";
import { launchExploration } from "./launching.ts";
import { daysAgo, laterByHours } from "./passing-days.ts";
import type { World } from "./world.ts";

const courses: readonly Course[] = [
  ...Array.from({ length: 5 }, (): Course => ({ does: "submit", stance: "named" })),
  { does: "submit", stance: "unnamed" },
  { does: "begin", stance: "named", questions: 9 },
  { does: "begin", stance: "named", questions: 3 },
  { does: "decline" },
];

/** Of twelve organisations six have sent their answers, two have begun, one declined and three are silent. */
export const halfAnswered: World = {
  name: "half-answered",
  title: { nl: "Halverwege: zes van de twaalf hebben verstuurd", en: "Half-way: six of twelve have submitted" },
  tell: async (stage) => {
    await registerCast(stage);
    daysAgo(stage, 12);
    const roundId = await launchExploration(stage, { sector: "gezondheidszorg", organisations: 12 });
    const asked = castOrganisations.filter((one) => one.sector === "gezondheidszorg");
    for (const [place, course] of courses.entries()) {
      const organisation = asked[place];
      laterByHours(stage, 29);
      if (organisation) await answerRound(stage, roundId, organisation, course);
    }
    await stage.settle();
  },
};
