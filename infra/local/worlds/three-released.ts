import { castOrganisations } from "../cast/organisations.ts";
import { answerRound, type Course } from "./answering.ts";
import { registerCast } from "./fresh.ts";
import { launchExploration } from "./launching.ts";
import { daysAgo, laterByHours } from "./passing-days.ts";
import { closeAndRelease } from "./releasing.ts";
import type { Stage, World } from "./world.ts";

type Story = {
  readonly title: string;
  readonly sector: "gezondheidszorg" | "techniek";
  readonly from: number;
  readonly organisations: number;
  /** How many of them submit with their name, and how many without. The others decline or stay silent. */
  readonly named: number;
  readonly unnamed: number;
};

const stories: readonly Story[] = [
  { title: "Verkenning Gezondheidszorg", sector: "gezondheidszorg", from: 0, organisations: 12, named: 9, unnamed: 1 },
  { title: "Verkenning Bouw en water", sector: "techniek", from: 0, organisations: 9, named: 7, unnamed: 0 },
  { title: "Verkenning Digitale techniek", sector: "techniek", from: 26, organisations: 6, named: 5, unnamed: 0 },
];

const courseOf = ({ named, unnamed }: Story, place: number): Course | undefined => {
  if (place < named) return { does: "submit", stance: "named" };
  if (place < named + unnamed) return { does: "submit", stance: "unnamed" };
  return place === named + unnamed ? { does: "decline" } : undefined;
};

const tellStory = async (stage: Stage, story: Story): Promise<void> => {
  const { sector, from, organisations } = story;
  const title = { nl: story.title, en: story.title.replace("Verkenning", "Exploration") };
  const roundId = await launchExploration(stage, { sector, organisations, from, title });
  const asked = castOrganisations.filter((one) => one.sector === sector).slice(from, from + organisations);
  for (const [place, organisation] of asked.entries()) {
    laterByHours(stage, 31);
    const course = courseOf(story, place);
    if (course) await answerRound(stage, roundId, organisation, course);
  }
  await closeAndRelease(stage, roundId);
  stage.tell(story.title);
};

/** Three small rounds, of twelve, nine and six organisations, closed, released and with their committee. */
export const threeReleased: World = {
  name: "three-released",
  title: {
    nl: "Bij de commissie: drie kleine rondes zijn vrijgegeven",
    en: "With the committee: three small rounds were released",
  },
  tell: async (stage) => {
    await registerCast(stage);
    daysAgo(stage, 80);
    for (const story of stories) await tellStory(stage, story);
  },
};
