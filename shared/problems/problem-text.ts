import type { RefusalCode } from "../kernel/refusal.ts";
import type { Language } from "../kernel/text.ts";
import { aggregationProblems } from "./words/aggregation.ts";
import { doorProblems } from "./words/door.ts";
import { failureProblems } from "./words/failures.ts";
import { questionnaireProblems } from "./words/questionnaires.ts";
import { responseProblems } from "./words/responses.ts";
import { roundProblems } from "./words/rounds.ts";

/** A refusal in plain words: what it is called, what happened, and what one can do now. */
export type ProblemText = { readonly title: string; readonly happened: string; readonly advice: string };

const inLanguage = (language: Language): Readonly<Record<RefusalCode, ProblemText>> => ({
  ...doorProblems(language),
  ...failureProblems(language),
  ...questionnaireProblems(language),
  ...roundProblems(language),
  ...responseProblems(language),
  ...aggregationProblems(language),
});
const texts = { nl: inLanguage("nl"), en: inLanguage("en") };

/** A code without words in both languages does not compile. */
export const problemText = (code: RefusalCode, language: Language): ProblemText => texts[language][code];
