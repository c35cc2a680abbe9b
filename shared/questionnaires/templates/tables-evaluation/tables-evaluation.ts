import { subthemes } from "../agenda-themes.ts";
import type { Template } from "../template.ts";
import { both } from "../writing.ts";
import { results } from "./results.ts";
import { setUp } from "./set-up.ts";
import { whatNext } from "./what-next.ts";
import { youAndTheTable } from "./you-and-the-table.ts";

/** What both sides of a table are asked a year after its first meeting. */
export const tablesEvaluation: Template<"tables-evaluation"> = {
  name: "tables-evaluation",
  title: both("Evaluatie van de overlegtafels na het eerste jaar", "Evaluation of the tables after their first year"),
  version: "1.0.0",
  content: () => ({
    version: tablesEvaluation.version,
    title: tablesEvaluation.title,
    lists: [
      { id: "subthemes", title: both("Subthema's van de agenda", "Sub-themes of the agenda"), elements: subthemes },
    ],
    sections: [
      { id: "A", title: both("U en de tafel", "You and the table") },
      { id: "B", title: both("Inrichting", "Set-up") },
      { id: "C", title: both("Inhoud en opbrengst", "Content and results") },
      { id: "D", title: both("Hoe verder", "What next") },
    ],
    questions: [...youAndTheTable, ...setUp, ...results, ...whatNext],
    leftOut: [],
  }),
};
