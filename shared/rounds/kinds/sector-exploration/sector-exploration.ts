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
  samples: {
    welcome: [
      { organisation: { sector: "techniek", kind: "branch" }, sector: "techniek", is: "yes" },
      { organisation: { sector: "agro", kind: "branch" }, sector: "cross", is: "yes" },
      { organisation: { sector: "agro", kind: "public-employer" }, sector: "techniek", is: "with-a-reason" },
      { organisation: { sector: "techniek", kind: "observer" }, sector: "techniek", is: "never" },
    ],
  },
} as const satisfies RoundKind;
