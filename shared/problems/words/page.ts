import { words } from "../../kernel/words.ts";

/** What stands on every page about a problem, whichever problem it is. */
export const problemPageWords = words(
  {
    product: "Sectorspiegel",
    happened: "Wat is er gebeurd?",
    advice: "Wat kunt u doen?",
    toStart: "Ga naar de startpagina",
    otherLanguage: "English",
  },
  {
    product: "Sectorspiegel",
    happened: "What has happened?",
    advice: "What can you do?",
    toStart: "Go to the start page",
    otherLanguage: "Nederlands",
  },
);
