import type { Chapter, RoundKind } from "../kind.ts";
import { jointSecretariat } from "../readers.ts";
import { movesWithCommittee } from "../usual-moves.ts";
import { allOfTheCovenant } from "../welcomes.ts";

const outline: readonly Chapter[] = [
  {
    title: { nl: "Wie er antwoordden", en: "Who answered" },
    holdsAccount: true,
    questions: ["sa.side", "sa.involved"],
  },
  {
    title: { nl: "Hoe ver de subthema's zijn", en: "How far the sub-themes have come" },
    questions: ["sa.rel", "sa.prog", "sa.result", "sa.block", "sa.verdict", "sa.why"],
  },
  {
    title: { nl: "De agenda als geheel", en: "The agenda as a whole" },
    questions: ["sa.cond", "sa.effect", "sa.grade", "sa.best"],
  },
  { title: { nl: "De volgende periode", en: "The next period" }, questions: ["sa.prio", "sa.new", "sa.commit"] },
];

/** Every two years the parties look back on their collaboration agenda and choose what comes next. */
export const collaborationReview = {
  name: "collaboration-review",
  title: { nl: "Evaluatie van de samenwerkingsagenda", en: "Review of the collaboration agenda" },
  template: "collaboration-review",
  rhythm: {
    nl: "Om de twee jaar, in even jaren. Vraag van september tot half oktober, zodat de tafel in december kan vaststellen.",
    en: "Every two years, in even ones. Ask from September to mid-October, so that the table can adopt it in December.",
  },
  readers: jointSecretariat,
  acceptsIncomplete: false,
  confidentialReaders: {
    nl: "Alleen het gezamenlijke secretariaat leest dit antwoord.",
    en: "Only the joint secretariat reads this answer.",
  },
  moves: movesWithCommittee,
  welcomes: allOfTheCovenant,
  outline,
  purpose: {
    nl: "De partijen bij het convenant evalueren om de twee jaar hun samenwerkingsagenda: wat is er bereikt, wat stond in de weg en wat komt er op de nieuwe agenda?",
    en: "Every two years the parties to the covenant review their collaboration agenda: what was achieved, what stood in the way, and what goes on the new agenda?",
  },
  listsParticipants: true,
  samples: {
    welcome: [
      { organisation: { sector: "kunst", kind: "branch" }, sector: "cross", is: "yes" },
      { organisation: { sector: "cross", kind: "party" }, sector: "techniek", is: "yes" },
      { organisation: { sector: "cross", kind: "observer" }, sector: "cross", is: "never" },
    ],
  },
} as const satisfies RoundKind;
