import { registerOrganisations } from "#shared/organisations/operations.ts";
import { castOrganisations } from "../cast/organisations.ts";
import { staff } from "../cast/people.ts";
import { loadIncludedLists } from "./lists.ts";
import type { Stage, World } from "./world.ts";

/** The office has its organisations and the lists to choose from, and nothing else yet. */
export const fresh: World = {
  name: "fresh",
  title: { nl: "Leeg: organisaties, nog geen ronde", en: "Empty: organisations, no round yet" },
  tell: async (stage) => {
    await registerCast(stage);
  },
};

export const registerCast = async (stage: Stage): Promise<void> => {
  const owner = await stage.personWith(staff[0]?.email ?? "");
  await stage.ask(registerOrganisations, owner, {
    body: {
      organisations: castOrganisations.map(({ name, sector, attributes, coordinator }) => ({
        name,
        sector,
        kind: "branch" as const,
        attributes,
        contact: coordinator,
      })),
    },
  });
  await loadIncludedLists(stage);
};
