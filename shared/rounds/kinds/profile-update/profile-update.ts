import type { RoundKind } from "../kind.ts";
import { editors } from "../readers.ts";
import { movesWithCommittee } from "../usual-moves.ts";
import { ownSectorFirst } from "../welcomes.ts";
import { outline } from "./outline.ts";

/** The editors of a programme profile ask the branch organisations what should change in it. */
export const profileUpdate = {
  name: "profile-update",
  title: { nl: "Actualisering van een opleidingsprofiel", en: "Update of a programme profile" },
  template: "profile-update",
  rhythm: {
    nl: "Ongeveer elke vijf jaar voor een opleiding. Na de verwerking volgt een korte validatie.",
    en: "About every five years for a programme. A short validation follows once the input has been worked in.",
  },
  readers: editors,
  acceptsIncomplete: false,
  confidentialReaders: {
    nl: "Alleen de redactie van het landelijke opleidingsprofiel leest dit antwoord.",
    en: "Only the editors of the national programme profile read this answer.",
  },
  moves: movesWithCommittee,
  welcomes: ownSectorFirst,
  outline,
  purpose: {
    nl: "Een landelijk opleidingsprofiel is het uitgangspunt van elke opleiding met die naam. De redactie vraagt brancheorganisaties wat er in het profiel moet veranderen.",
    en: "A national programme profile is the starting point of every programme of that name. Its editors ask branch organisations what should change in it.",
  },
  listsParticipants: true,
  samples: {
    welcome: [
      { organisation: { sector: "techniek", kind: "branch" }, sector: "techniek", is: "yes" },
      { organisation: { sector: "agro", kind: "branch" }, sector: "techniek", is: "with-a-reason" },
      { organisation: { sector: "techniek", kind: "observer" }, sector: "techniek", is: "never" },
    ],
  },
} as const satisfies RoundKind;
