import { neverObservers, type RoundKind } from "../kind.ts";
import { committee } from "../readers.ts";
import { movesWithoutCommittee } from "../usual-moves.ts";

/**
 * A survey that was held elsewhere, brought in to be counted by the same rules. Its questionnaire and answers are as
 * they were: required questions may have been left open, and nobody can be asked again.
 */
export const importedSurvey = {
  name: "imported-survey",
  title: { nl: "Eerder gehouden enquête", en: "Survey held earlier" },
  rhythm: {
    nl: "Eén keer: de antwoorden zijn er al.",
    en: "Once: the answers are there already.",
  },
  readers: { ...committee, needed: [] },
  acceptsIncomplete: true,
  confidentialReaders: {
    nl: "Alleen de commissie van deze ronde leest dit antwoord. Is er geen commissie, dan leest niemand het.",
    en: "Only this round’s committee reads this answer. Without a committee nobody reads it.",
  },
  moves: movesWithoutCommittee,
  welcomes: neverObservers(() => "yes"),
  outline: [],
  purpose: {
    nl: "Deze enquête is eerder ergens anders gehouden. De antwoorden zijn hier opnieuw geteld, volgens dezelfde regels als in elke andere ronde.",
    en: "This survey was held elsewhere before. The answers have been counted anew here, by the same rules as in any other round.",
  },
  listsParticipants: false,
  samples: {
    welcome: [
      { organisation: { sector: "agro", kind: "branch" }, sector: "techniek", is: "yes" },
      { organisation: { sector: "cross", kind: "observer" }, sector: "techniek", is: "never" },
    ],
  },
} as const satisfies RoundKind;
