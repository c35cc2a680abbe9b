import { castOrganisations } from "../cast/organisations.ts";
import { answerRound, type Course } from "./answering.ts";
import { registerCast } from "./fresh.ts";
import { launchExploration } from "./launching.ts";
import { daysAgo, laterByHours } from "./passing-days.ts";
import type { World } from "./world.ts";

/** Of 34: the last four declined, begun or silent; of the others every fourth answers without a name. */
const courseOf = (place: number): Course | undefined => {
  if (place === 30) return { does: "decline" };
  if (place === 31 || place === 32) return { does: "begin", stance: "named", questions: 12 };
  if (place === 33) return undefined;
  return { does: "submit", stance: place % 4 === 3 ? "unnamed" : "named" };
};

/** A large round in its last week: thirty of thirty-four have sent their answers, seven of them without their name. */
export const thirtyAnswered: World = {
  name: "thirty-answered",
  title: { nl: "Een grote ronde: dertig van 34 hebben verstuurd", en: "A large round: thirty of 34 have submitted" },
  tell: async (stage) => {
    await registerCast(stage);
    daysAgo(stage, 18);
    const roundId = await launchExploration(stage, {
      sector: "techniek",
      organisations: 34,
      breakdown: ["deelgebied", "omvang"],
    });
    const asked = castOrganisations.filter((one) => one.sector === "techniek");
    for (const [place, organisation] of asked.entries()) {
      const course = courseOf(place);
      laterByHours(stage, 12);
      if (course) await answerRound(stage, roundId, organisation, course);
      if (place % 10 === 9) stage.tell(`${place + 1} van ${asked.length} organisaties`);
    }
    await stage.settle();
  },
};
