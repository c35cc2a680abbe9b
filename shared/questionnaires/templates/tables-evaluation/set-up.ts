import { agreement } from "../option-sets.ts";
import { both, estimate, pick, section } from "../writing.ts";
import { hours } from "./classes.ts";

export const setUp = section("B")([
  {
    id: "ot.setup",
    kind: "matrix",
    text: both("Wat vindt u van de inrichting van de tafel?", "How do you rate the set-up of the table?"),
    required: true,
    readBy: "figure",
    settings: {
      options: agreement,
      notApplicable: true,
      rows: [
        pick("members", "De juiste organisaties zitten aan tafel.", "The right organisations are at the table."),
        pick("mandate", "De deelnemers hebben genoeg mandaat.", "Those who take part have enough mandate."),
        pick("often-enough", "We komen vaak genoeg bij elkaar.", "We meet often enough."),
        pick("agenda", "De agenda is van ons samen.", "The agenda belongs to all of us."),
        pick("secretariat", "Het gezamenlijke secretariaat werkt goed.", "The joint secretariat works well."),
        pick("papers", "De stukken zijn op tijd.", "Papers arrive on time."),
        pick("agreements", "Afspraken worden nagekomen.", "Agreements are kept."),
      ],
    },
  },
  {
    id: "ot.chair",
    kind: "likert",
    text: both("Het wisselende voorzitterschap werkt goed.", "The alternating chair works well."),
    required: true,
    readBy: "figure",
    visibleIf: "table.kind == 'board'",
    settings: { options: agreement, notApplicable: true },
  },
  {
    id: "ot.nrto",
    kind: "likert",
    text: both("De rol van de NRTO als toehoorder past bij deze tafel.", "NRTO's role as observer suits this table."),
    required: true,
    readBy: "figure",
    visibleIf: "table.kind == 'board'",
    settings: { options: agreement, notApplicable: true },
  },
  {
    id: "ot.miss",
    kind: "text",
    text: both("Welke organisatie ontbreekt aan deze tafel?", "Which organisation is missing at this table?"),
    required: false,
    readBy: "text",
    settings: { maxLength: 200 },
  },
  {
    id: "ot.hours",
    kind: "number",
    text: both(
      "Hoeveel uur per jaar kost deze tafel uw organisatie ongeveer?",
      "About how many hours a year does this table take your organisation?",
    ),
    help: estimate,
    required: false,
    readBy: "figure",
    settings: { unit: both("uur", "hours"), min: 0, max: 2000, classes: hours, notStated: true },
  },
]);
