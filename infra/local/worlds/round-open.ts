import { registerCast } from "./fresh.ts";
import { launchExploration } from "./launching.ts";
import type { World } from "./world.ts";

/** Twelve organisations have just been asked; nobody has answered yet. */
export const roundOpen: World = {
  name: "round-open",
  title: { nl: "Een open ronde: twaalf organisaties gevraagd", en: "An open round: twelve organisations asked" },
  tell: async (stage) => {
    await registerCast(stage);
    await launchExploration(stage, { sector: "gezondheidszorg", organisations: 12 });
  },
};
