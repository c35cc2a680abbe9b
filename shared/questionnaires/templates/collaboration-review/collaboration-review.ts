import { subthemes } from "../agenda-themes.ts";
import type { Template } from "../template.ts";
import { both } from "../writing.ts";
import { agenda } from "./agenda.ts";
import { involvement } from "./involvement.ts";
import { nextPeriod } from "./next-period.ts";
import { perSubtheme } from "./per-subtheme.ts";

/** What the parties to the covenant are asked every two years about their collaboration agenda. */
export const collaborationReview: Template<"collaboration-review"> = {
  name: "collaboration-review",
  title: both("Evaluatie van de samenwerkingsagenda", "Review of the collaboration agenda"),
  version: "1.0.0",
  content: () => ({
    version: collaborationReview.version,
    title: collaborationReview.title,
    lists: [
      { id: "subthemes", title: both("Subthema's van de agenda", "Sub-themes of the agenda"), elements: subthemes },
    ],
    sections: [
      { id: "A", title: both("Uw betrokkenheid", "Your involvement") },
      { id: "B", title: both("Per subthema", "Per sub-theme") },
      { id: "C", title: both("De agenda als geheel", "The agenda as a whole") },
      { id: "D", title: both("De volgende periode", "The next period") },
    ],
    questions: [...involvement, ...perSubtheme, ...agenda, ...nextPeriod],
    leftOut: [],
  }),
};
