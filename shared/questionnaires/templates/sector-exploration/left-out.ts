import type { QuestionnaireContent } from "../../questionnaire.ts";
import { both } from "../writing.ts";

const rows = both(
  "Vragen met regels die u zelf toevoegt, kunnen nog niet worden gesteld.",
  "Questions with rows that one adds oneself cannot be asked yet.",
);
const ranking = both(
  "Vragen waarbij u op volgorde zet, kunnen nog niet worden gesteld.",
  "Questions in which one puts things in order cannot be asked yet.",
);
const readingAgreement = both(
  "De leesafspraak vooraf zegt al wie de antwoorden leest.",
  "The reading agreement beforehand already says who reads the answers.",
);

/** Questions of a sector exploration that are not asked, each with its reason. */
export const leftOut: QuestionnaireContent["leftOut"] = [
  {
    id: "sv.occ",
    text: both(
      "Noem maximaal 5 beroepen met het grootste tekort.",
      "Name up to 5 occupations with the largest shortage.",
    ),
    because: rows,
  },
  {
    id: "sv.trendtop3",
    text: both("Zet de 3 belangrijkste ontwikkelingen op volgorde.", "Rank the 3 most important developments."),
    because: ranking,
  },
  {
    id: "sv.fit",
    text: both(
      "Hoe belangrijk zijn deze aspecten bij starters, en hoe goed zijn pas afgestudeerde hbo'ers erin?",
      "How important are these aspects in starters, and how good are recent hbo graduates at them?",
    ),
    because: both(
      "Vragen met twee schalen per rij kunnen nog niet worden gesteld.",
      "Questions with two scales per row cannot be asked yet.",
    ),
  },
  {
    id: "sv.fitwhy",
    text: both(
      "U geeft aan dat een belangrijk aspect onvoldoende is. Wat gaat er mis?",
      "You rated an important aspect as insufficient. What goes wrong?",
    ),
    because: both(
      "Deze vraag hangt af van de vraag met twee schalen per rij, die nog niet kan worden gesteld.",
      "This question depends on the one with two scales per row, which cannot be asked yet.",
    ),
  },
  {
    id: "sv.dualn",
    text: both("Hoeveel plaatsen zijn dat ongeveer per jaar?", "About how many places is that per year?"),
    because: both(
      "Deze vraag is één geworden met de vraag of er plaatsen zijn: u kiest een klasse.",
      "This question has become one with the question whether there are places: one chooses a class.",
    ),
  },
  {
    id: "sv.supply",
    text: both(
      "Is er per opleiding te weinig, genoeg of te veel aanbod?",
      "Is there too little, enough or too much supply per programme?",
    ),
    because: rows,
  },
  {
    id: "sv.levelmix",
    text: both(
      "Hoe verdeelt u 100 nieuwe mensen over opleidingsniveaus?",
      "How do you divide 100 new people over levels of education?",
    ),
    because: both(
      "Vragen waarbij u 100 punten verdeelt, kunnen nog niet worden gesteld.",
      "Questions in which one divides 100 points cannot be asked yet.",
    ),
  },
  {
    id: "sv.attract",
    text: both(
      "Wat maakt uw sector het meest aantrekkelijk voor studenten? Kies en rangschik 3.",
      "What makes your sector most attractive to students? Pick and rank 3.",
    ),
    because: ranking,
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
