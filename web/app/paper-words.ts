import { words } from "#shared/kernel/words.ts";

/** What stands at buttons that fetch questions on paper. */
export const paperLinkWords = words(
  {
    heading: "Alle vragen op papier",
    what: "Om te lezen, af te drukken of rond te sturen voordat u begint.",
    pdf: "Download als PDF",
    word: "Download voor Word",
    making: "Het bestand wordt gemaakt…",
    made: (name: string) => `${name} is gedownload.`,
    failed: "Het bestand kon niet worden gemaakt. Probeer het over een minuut opnieuw.",
  },
  {
    heading: "All questions on paper",
    what: "To read, print or pass on before you begin.",
    pdf: "Download as PDF",
    word: "Download for Word",
    making: "The file is being made…",
    made: (name) => `${name} has been downloaded.`,
    failed: "The file could not be made. Try again in a minute.",
  },
);
