import { words } from "#shared/kernel/words.ts";

/** What stands at buttons that fetch a questionnaire as a file for other programs. */
export const takeOutWords = words(
  {
    heading: "Vragenlijst meenemen",
    what: "Als bestand voor andere programma’s, of om elders in Sectorspiegel over te nemen.",
    json: "Download als JSON",
    form: "Download als XLSForm",
    making: "Het bestand wordt gemaakt…",
    made: (name: string) => `${name} is gedownload.`,
    failed: "Het bestand kon niet worden gemaakt. Probeer het over een minuut opnieuw.",
    fileName: "vragenlijst",
  },
  {
    heading: "Take the questionnaire along",
    what: "As a file for other programs, or to take over elsewhere in Sectorspiegel.",
    json: "Download as JSON",
    form: "Download as XLSForm",
    making: "The file is being made…",
    made: (name) => `${name} has been downloaded.`,
    failed: "The file could not be made. Try again in a minute.",
    fileName: "questionnaire",
  },
);
