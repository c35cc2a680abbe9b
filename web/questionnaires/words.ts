import type { Language } from "#shared/kernel/text.ts";
import { besideWords } from "./beside-words.ts";
import { writingWords } from "./writing-words.ts";

const said = (language: Language) => ({ ...writingWords(language), ...besideWords(language) });
const both = { nl: said("nl"), en: said("en") };

/** The phrases of the builder. */
export const builderWords = (language: Language) => both[language];
