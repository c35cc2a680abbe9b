import type { Chapter, RoundKind } from "../kind.ts";
import { jointSecretariat } from "../readers.ts";
import { movesWithCommittee } from "../usual-moves.ts";
import { allOfTheCovenant } from "../welcomes.ts";

const outline: readonly Chapter[] = [
  { title: { nl: "Wie er antwoordden", en: "Who answered" }, holdsAccount: true, questions: ["bb.side"] },
  {
    title: { nl: "De gezamenlijke standpunten", en: "The joint positions" },
    questions: ["bb.support", "bb.dissent", "bb.urgent", "bb.effect", "bb.verdict"],
  },
  {
    title: { nl: "De acties van het afgelopen jaar", en: "The actions of the past year" },
    questions: ["bb.done", "bb.worth", "bb.own"],
  },
  { title: { nl: "Samen optrekken", en: "Acting together" }, questions: ["bb.together", "bb.audience", "bb.grade"] },
  { title: { nl: "Het komende jaar", en: "The coming year" }, questions: ["bb.new", "bb.moment", "bb.contrib"] },
];

/** Every year, before summer, the parties look at the positions they share and the actions they took. */
export const advocacyReview = {
  name: "advocacy-review",
  title: { nl: "Evaluatie van de belangenbehartiging", en: "Review of joint advocacy" },
  template: "advocacy-review",
  rhythm: {
    nl: "Elk jaar, vastgesteld vóór de zomer. Vraag van begin maart tot half april, zodat de tafel in juni kan vaststellen.",
    en: "Every year, adopted before summer. Ask from early March to mid-April, so that the table can adopt it in June.",
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
    nl: "Hogescholen en bedrijfsleven trekken samen op richting achterban, politiek en overheid. Elk jaar kijken zij welke standpunten en acties zij voortzetten.",
    en: "Higher professional education and business act together towards members, politics and government. Every year they look which positions and actions to continue.",
  },
  listsParticipants: true,
  samples: {
    welcome: [
      { organisation: { sector: "economie", kind: "branch" }, sector: "cross", is: "yes" },
      { organisation: { sector: "agro", kind: "branch" }, sector: "techniek", is: "yes" },
      { organisation: { sector: "cross", kind: "observer" }, sector: "cross", is: "never" },
    ],
  },
} as const satisfies RoundKind;
