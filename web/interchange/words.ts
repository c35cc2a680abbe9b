import { words } from "#shared/kernel/words.ts";

/** What the page says on which a questionnaire from elsewhere is looked at and taken over. */
export const importWords = words(
  {
    title: "Vragenlijst van elders overnemen",
    lead: "Kies een bestand van LimeSurvey, een XLSForm of een vragenlijst die u hier hebt gedownload, of plak er een uit Word. U ziet eerst wat ervan komt; er wordt niets bewaard totdat u het overneemt.",
    file: "Bestand",
    fileHelp:
      "LimeSurvey: .lss, .lsa of de structuur met tabs (.txt). XLSForm: .xlsx. Uit Sectorspiegel zelf: .json. Hooguit 4 MB.",
    paste: "Of plak hier de tekst",
    pasteHelp: "Genummerde vragen, opties met streepjes of letters, kopjes en tabellen worden herkend.",
    look: "Bekijk wat ervan komt",
    looking: "Het bestand wordt gelezen…",
    nothing: "Kies een bestand of plak een tekst.",
    refused: "Dit kan niet worden overgenomen",
    report: "Wat ervan komt",
    counts: (exact: number, nearly: number, left: number) =>
      `${exact} vragen precies, ${nearly} bij benadering, ${left} niet.`,
    show: "Toon",
    all: "alles",
    degrees: { exact: "precies", approximate: "bij benadering", "left-out": "niet", "not-stored": "niet" },
    ofAll: "Over het geheel",
    question: "Vraag in de bron",
    becomes: "Wordt",
    how: "Hoe",
    none: "Geen vragen in deze selectie.",
    accept: "Neem over als concept",
    other: "Kies iets anders",
  },
  {
    title: "Take over a questionnaire from elsewhere",
    lead: "Choose a file of LimeSurvey, an XLSForm or a questionnaire that you downloaded here, or paste one from Word. You first see what becomes of it; nothing is kept until you take it over.",
    file: "File",
    fileHelp:
      "LimeSurvey: .lss, .lsa or the structure with tabs (.txt). XLSForm: .xlsx. From Sectorspiegel itself: .json. At most 4 MB.",
    paste: "Or paste the text here",
    pasteHelp: "Numbered questions, options with dashes or letters, headings and tables are recognised.",
    look: "See what becomes of it",
    looking: "The file is being read…",
    nothing: "Choose a file or paste a text.",
    refused: "This cannot be taken over",
    report: "What becomes of it",
    counts: (exact: number, nearly: number, left: number) =>
      `${exact} questions exactly, ${nearly} approximately, ${left} not.`,
    show: "Show",
    all: "everything",
    degrees: { exact: "exactly", approximate: "approximately", "left-out": "not", "not-stored": "not" },
    ofAll: "About the whole",
    question: "Question in the source",
    becomes: "Becomes",
    how: "How",
    none: "No questions in this selection.",
    accept: "Take it over as a draft",
    other: "Choose something else",
  },
);
