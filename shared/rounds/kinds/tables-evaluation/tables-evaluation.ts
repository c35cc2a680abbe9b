import type { Chapter, RoundKind } from "../kind.ts";
import { jointSecretariat } from "../readers.ts";
import { movesWithCommittee } from "../usual-moves.ts";
import { ownSectorFirst } from "../welcomes.ts";

const outline: readonly Chapter[] = [
  {
    title: { nl: "Wie er antwoordden", en: "Who answered" },
    holdsAccount: true,
    questions: ["ot.side", "ot.role", "ot.met", "ot.hours"],
  },
  {
    title: { nl: "De inrichting van de tafel", en: "How the table is set up" },
    questions: ["ot.setup", "ot.chair", "ot.nrto", "ot.miss"],
  },
  {
    title: { nl: "Inhoud en opbrengst", en: "Content and results" },
    questions: ["ot.themes", "ot.research", "ot.input", "ot.influence", "ot.link", "ot.result"],
  },
  {
    title: { nl: "Hoe verder", en: "What next" },
    questions: ["ot.grade", "ot.go", "ot.change", "ot.newtable", "ot.newwhich"],
  },
];

/** A year after its first meeting, everybody at a table says how it goes. */
export const tablesEvaluation = {
  name: "tables-evaluation",
  title: { nl: "Evaluatie van een overlegtafel", en: "Evaluation of a table" },
  template: "tables-evaluation",
  rhythm: {
    nl: "Eén keer per tafel, twaalf maanden na de eerste bijeenkomst.",
    en: "Once for each table, twelve months after its first meeting.",
  },
  readers: jointSecretariat,
  acceptsIncomplete: false,
  confidentialReaders: {
    nl: "Alleen het gezamenlijke secretariaat leest dit antwoord.",
    en: "Only the joint secretariat reads this answer.",
  },
  moves: movesWithCommittee,
  welcomes: ownSectorFirst,
  outline,
  purpose: {
    nl: "Hogescholen en brancheorganisaties spreken elkaar aan overlegtafels. Na het eerste jaar zeggen beide kanten wat de tafel oplevert en wat er beter kan.",
    en: "Universities of applied sciences and branch organisations meet at tables. After the first year both sides say what the table brings and what could be better.",
  },
  listsParticipants: true,
  samples: {
    welcome: [
      { organisation: { sector: "sociaal", kind: "branch" }, sector: "sociaal", is: "yes" },
      { organisation: { sector: "sociaal", kind: "party" }, sector: "cross", is: "yes" },
      { organisation: { sector: "agro", kind: "branch" }, sector: "sociaal", is: "with-a-reason" },
      { organisation: { sector: "cross", kind: "observer" }, sector: "cross", is: "never" },
    ],
  },
} as const satisfies RoundKind;
