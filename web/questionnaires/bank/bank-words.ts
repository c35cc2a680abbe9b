import { words } from "#shared/kernel/words.ts";

export const bankWords = words(
  {
    bank: "Vragenbank",
    lead: "Alle vragen uit vastgestelde vragenlijsten en uit vragenlijsten die klaarstaan. Kies er een paar en begin er een nieuwe vragenlijst mee.",
    take: "Neem vragen over",
    takeLead: "Zoek een vraag en kies wat u overneemt. U krijgt een kopie die u kunt aanpassen.",
    search: "Woorden in de vraag of de antwoorden",
    kind: "Soort vraag",
    anyKind: "Elke soort",
    source: "Waaruit?",
    anySource: "Alles wat is vastgesteld of klaarstaat",
    ready: (title: string) => `Staat klaar: ${title}`,
    version: (title: string, version: string) => `Vragenlijst: ${title} (${version})`,
    round: (title: string) => `Ronde: ${title}`,
    found: (count: number) =>
      count === 0 ? "Geen vraag gevonden" : count === 1 ? "1 vraag gevonden" : `${count} vragen gevonden`,
    more: (count: number) => `Er zijn er nog ${count}. Zoek met een woord erbij.`,
    nothing: "Zoek met andere woorden, of kies een andere soort of bron.",
    results: "Gevonden vragen",
    look: "Bekijk de vraag",
    partly: "Deze vraag krijgt haar antwoorden van andere vragen en is los niet te tonen.",
    chosen: (count: number) =>
      count === 0 ? "Nog niets gekozen" : count === 1 ? "1 vraag gekozen" : `${count} vragen gekozen`,
    all: "Kies alle gevonden vragen",
    none: "Kies niets",
    into: "Zet ze in onderdeel",
    copy: (count: number) => (count === 1 ? "Neem 1 vraag over" : `Neem ${count} vragen over`),
    copied: (count: number, section: string) =>
      count === 1 ? `1 vraag staat nu in “${section}”.` : `${count} vragen staan nu in “${section}”.`,
    open: "Open de eerste",
    begin: (count: number) =>
      count === 1 ? "Begin een vragenlijst met deze vraag" : `Begin een vragenlijst met deze ${count} vragen`,
    firstSection: "Overgenomen vragen",
  },
  {
    bank: "Question bank",
    lead: "All questions of published questionnaires and of those that stand ready. Choose some and begin a new questionnaire with them.",
    take: "Take questions over",
    takeLead: "Search for a question and choose what to take over. You get a copy that you can change.",
    search: "Words in the question or its answers",
    kind: "Kind of question",
    anyKind: "Any kind",
    source: "From where?",
    anySource: "All that is published or stands ready",
    ready: (title) => `Stands ready: ${title}`,
    version: (title, version) => `Questionnaire: ${title} (${version})`,
    round: (title) => `Round: ${title}`,
    found: (count) =>
      count === 0 ? "No question found" : count === 1 ? "1 question found" : `${count} questions found`,
    more: (count) => `There are ${count} more. Add a word to the search.`,
    nothing: "Search with other words, or choose another kind or source.",
    results: "Questions found",
    look: "Look at the question",
    partly: "This question gets its answers from other questions and cannot be shown by itself.",
    chosen: (count) =>
      count === 0 ? "Nothing chosen yet" : count === 1 ? "1 question chosen" : `${count} questions chosen`,
    all: "Choose all questions found",
    none: "Choose nothing",
    into: "Put them in section",
    copy: (count) => (count === 1 ? "Take 1 question over" : `Take ${count} questions over`),
    copied: (count, section) =>
      count === 1 ? `1 question now stands in “${section}”.` : `${count} questions now stand in “${section}”.`,
    open: "Open the first",
    begin: (count) =>
      count === 1 ? "Begin a questionnaire with this question" : `Begin a questionnaire with these ${count} questions`,
    firstSection: "Questions taken over",
  },
);
