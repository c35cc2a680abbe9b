import type { RoundKind } from "../kind.ts";
import { movesWithCommittee } from "../usual-moves.ts";
import { outline } from "./outline.ts";
import { welcomes } from "./welcomes.ts";

/** A sector asks its branch organisations how well hbo fits; an independent committee reads and reports. */
export const sectorExploration = {
  name: "sector-exploration",
  title: { nl: "Sectorale verkenning", en: "Sector exploration" },
  template: "sector-exploration",
  needsCommittee: true,
  acceptsIncomplete: false,
  confidentialReaders: {
    nl: "Alleen de commissie en haar secretaris lezen dit antwoord.",
    en: "Only the committee and its secretary read this answer.",
  },
  moves: movesWithCommittee,
  welcomes,
  outline,
  purpose: {
    nl: "In een sectorale verkenning vraagt een onafhankelijke commissie aan de brancheorganisaties van een sector hoe goed het hbo aansluit op hun arbeidsmarkt.",
    en: "In a sector exploration an independent committee asks the branch organisations of a sector how well higher professional education fits their labour market.",
  },
  listsParticipants: true,
  samples: {
    welcome: [
      { organisation: { sector: "techniek", kind: "branch" }, sector: "techniek", is: "yes" },
      { organisation: { sector: "agro", kind: "branch" }, sector: "cross", is: "yes" },
      { organisation: { sector: "agro", kind: "public-employer" }, sector: "techniek", is: "with-a-reason" },
      { organisation: { sector: "techniek", kind: "observer" }, sector: "techniek", is: "never" },
    ],
  },
} as const satisfies RoundKind;
