import type { RoundKind } from "../kind.ts";
import { committee } from "../readers.ts";
import { movesWithCommittee } from "../usual-moves.ts";
import { ownSectorFirst } from "../welcomes.ts";
import { outline } from "./outline.ts";

/** A sector asks its branch organisations how well hbo fits; an independent committee reads and reports. */
export const sectorExploration = {
  name: "sector-exploration",
  title: { nl: "Sectorale verkenning", en: "Sector exploration" },
  template: "sector-exploration",
  rhythm: {
    nl: "Elke zes tot acht jaar voor een sector. Houd zes tot acht weken aan, niet in juli, augustus of de meivakantie.",
    en: "Every six to eight years for a sector. Allow six to eight weeks, not in July, August or the May holiday.",
  },
  readers: committee,
  acceptsIncomplete: false,
  confidentialReaders: {
    nl: "Alleen de commissie en haar secretaris lezen dit antwoord.",
    en: "Only the committee and its secretary read this answer.",
  },
  moves: movesWithCommittee,
  welcomes: ownSectorFirst,
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
