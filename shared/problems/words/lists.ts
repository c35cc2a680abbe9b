import { words } from "../../kernel/words.ts";

export const listProblems = words(
  {
    "list-file-faulty": {
      title: "Dit bestand kan zo niet worden ingelezen",
      happened: "In het bestand staan regels die niet kloppen. De lijst is niet gewijzigd.",
      advice: "Verbeter de regels die worden genoemd en lees het bestand opnieuw in.",
    },
    "list-unknown": {
      title: "Deze lijst hoort niet bij de vragenlijst",
      happened: "De vragenlijst van deze ronde stelt geen vragen over deze lijst. Er is niets bewaard.",
      advice: "Bekijk de ronde opnieuw: misschien is er een andere vragenlijst gekozen.",
    },
    "list-not-filled": {
      title: "Een lijst van deze vragenlijst is nog leeg",
      happened: "Sommige vragen worden per onderdeel van een lijst gesteld. Voor deze ronde staat er nog niets in.",
      advice: "Vul bij de ronde de onderdelen van de lijst in.",
    },
    "round-asks-too-much": {
      title: "Deze ronde stelt te veel vragen",
      happened: "Met alle onderdelen van de lijsten samen worden het meer vragen dan iemand kan beantwoorden.",
      advice: "Maak de lijsten korter, of stel minder vragen per onderdeel.",
    },
    "questionnaire-not-bindable": {
      title: "De vragenlijst past niet bij de lijsten van deze ronde",
      happened: "Met deze onderdelen klopt een vraag niet, bijvoorbeeld omdat er te weinig zijn om uit te kiezen.",
      advice: "Kijk de onderdelen na, of pas de vragenlijst aan.",
    },
  },
  {
    "list-file-faulty": {
      title: "This file cannot be read as it is",
      happened: "Some lines of the file are not right. The list has not been changed.",
      advice: "Correct the lines that are named and read the file again.",
    },
    "list-unknown": {
      title: "This list is not part of the questionnaire",
      happened: "The questionnaire of this round asks nothing about this list. Nothing has been kept.",
      advice: "Look at the round again: perhaps another questionnaire was chosen.",
    },
    "list-not-filled": {
      title: "A list of this questionnaire is still empty",
      happened: "Some questions are asked once for each element of a list. For this round there is nothing in it yet.",
      advice: "Fill in the elements of the list with the round.",
    },
    "round-asks-too-much": {
      title: "This round asks too many questions",
      happened: "With all elements of the lists together there are more questions than anyone can answer.",
      advice: "Shorten the lists, or ask fewer questions about each element.",
    },
    "questionnaire-not-bindable": {
      title: "The questionnaire does not fit the lists of this round",
      happened: "With these elements a question is not right, for instance because there are too few to choose from.",
      advice: "Check the elements, or change the questionnaire.",
    },
  },
);
