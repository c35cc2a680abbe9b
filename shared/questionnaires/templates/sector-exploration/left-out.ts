import type { QuestionnaireContent } from "../../questionnaire.ts";
import { both } from "../writing.ts";

const readingAgreement = both(
  "De leesafspraak vooraf zegt al wie de antwoorden leest.",
  "The reading agreement beforehand already says who reads the answers.",
);

/** Questions of a sector exploration that are not asked, each with its reason. */
export const leftOut: QuestionnaireContent["leftOut"] = [
  {
    id: "sv.dualn",
    text: both("Hoeveel plaatsen zijn dat ongeveer per jaar?", "About how many places is that per year?"),
    because: both(
      "Deze vraag is één geworden met de vraag of er plaatsen zijn: u kiest een klasse.",
      "This question has become one with the question whether there are places: one chooses a class.",
    ),
  },
  {
    id: "sv.files",
    text: both("Voeg rapporten of cijfers toe.", "Add reports or figures."),
    because: both("Bestanden kunnen nog niet worden meegestuurd.", "Files cannot be sent along yet."),
  },
  {
    id: "sv.share",
    text: both(
      "Wie mag zien dat deze antwoorden van uw organisatie zijn?",
      "Who may see that these answers are your organisation's?",
    ),
    because: readingAgreement,
  },
];
