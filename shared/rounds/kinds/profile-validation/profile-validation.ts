import type { Chapter, RoundKind } from "../kind.ts";
import { editors } from "../readers.ts";
import { movesWithCommittee } from "../usual-moves.ts";
import { ownSectorFirst } from "../welcomes.ts";

const outline: readonly Chapter[] = [
  { title: { nl: "Wie er antwoordden", en: "Who answered" }, holdsAccount: true, questions: ["pv.mandate"] },
  {
    title: { nl: "Wat er met de voorstellen gebeurde", en: "What was done with the proposals" },
    questions: ["pv.decision", "pv.objection"],
  },
  {
    title: { nl: "Steun voor het herziene profiel", en: "Support for the revised profile" },
    questions: ["pv.support", "pv.condition", "pv.remark", "pv.mandate.date", "pv.mandate.body"],
  },
];

/** The short second look at a profile: what was done with each proposal, and whether the revised text is endorsed. */
export const profileValidation = {
  name: "profile-validation",
  title: { nl: "Validatie van een opleidingsprofiel", en: "Validation of a programme profile" },
  template: "profile-validation",
  rhythm: {
    nl: "Eén keer, kort nadat de redactie over de voorstellen besloot. Drie weken is genoeg.",
    en: "Once, shortly after the editors decided on the proposals. Three weeks will do.",
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
    nl: "De redactie heeft over alle voorstellen voor het opleidingsprofiel besloten. Brancheorganisaties zien hier wat er met hun voorstel is gedaan, en zeggen of zij het herziene profiel steunen.",
    en: "The editors have decided on all proposals for the programme profile. Branch organisations see here what was done with theirs, and say whether they support the revised profile.",
  },
  listsParticipants: true,
  samples: {
    welcome: [
      { organisation: { sector: "onderwijs", kind: "branch" }, sector: "onderwijs", is: "yes" },
      { organisation: { sector: "agro", kind: "public-employer" }, sector: "onderwijs", is: "with-a-reason" },
      { organisation: { sector: "onderwijs", kind: "observer" }, sector: "onderwijs", is: "never" },
    ],
  },
} as const satisfies RoundKind;
