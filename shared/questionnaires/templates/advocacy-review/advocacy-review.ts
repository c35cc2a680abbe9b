import type { Template } from "../template.ts";
import { both } from "../writing.ts";
import { actions } from "./actions.ts";
import { comingYear } from "./coming-year.ts";
import { positions } from "./positions.ts";
import { together } from "./together.ts";

/** What the parties to the covenant are asked every year, before summer, about acting together towards politics. */
export const advocacyReview: Template<"advocacy-review"> = {
  name: "advocacy-review",
  title: both("Evaluatie van de gezamenlijke belangenbehartiging", "Review of joint advocacy"),
  version: "1.0.0",
  content: () => ({
    version: advocacyReview.version,
    title: advocacyReview.title,
    lists: [
      { id: "positions", title: both("Gezamenlijke standpunten", "Joint positions") },
      { id: "actions", title: both("Acties van het afgelopen jaar", "Actions of the past year") },
    ],
    sections: [
      { id: "A", title: both("Standpunten", "Positions") },
      { id: "B", title: both("Acties", "Actions") },
      { id: "C", title: both("Samen optrekken", "Acting together") },
      { id: "D", title: both("Komend jaar", "The coming year") },
    ],
    questions: [...positions, ...actions, ...together, ...comingYear],
    leftOut: [],
  }),
};
