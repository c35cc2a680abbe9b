import { type RefusalCode, refusalStatus } from "../kernel/refusal.ts";
import type { Language } from "../kernel/text.ts";
import { aggregationProblems } from "./words/aggregation.ts";
import { doorProblems } from "./words/door.ts";
import { failureProblems } from "./words/failures.ts";
import { identityProblems } from "./words/identity.ts";
import { listProblems } from "./words/lists.ts";
import { questionnaireProblems } from "./words/questionnaires.ts";
import { reportProblems } from "./words/reports.ts";
import { responseProblems } from "./words/responses.ts";
import { roundProblems } from "./words/rounds.ts";
import { situationProblems } from "./words/situations.ts";

/** A problem in plain words: what it is called, what happened, and what one can do now. */
export type ProblemText = { readonly title: string; readonly happened: string; readonly advice: string };

/** What goes wrong where no function can say so. */
export const situations = ["offline", "script-off"] as const;
export type Situation = (typeof situations)[number];

/** Everything that has a page of its own. */
export type ProblemCode = RefusalCode | Situation;
export const problemCodes: readonly ProblemCode[] = [
  ...(Object.keys(refusalStatus) as readonly RefusalCode[]),
  ...situations,
];

const inLanguage = (language: Language): Readonly<Record<ProblemCode, ProblemText>> => ({
  ...doorProblems(language),
  ...failureProblems(language),
  ...identityProblems(language),
  ...questionnaireProblems(language),
  ...listProblems(language),
  ...roundProblems(language),
  ...responseProblems(language),
  ...aggregationProblems(language),
  ...reportProblems(language),
  ...situationProblems(language),
});
const texts = { nl: inLanguage("nl"), en: inLanguage("en") };

/** A code without words in both languages does not compile. */
export const problemText = (code: ProblemCode, language: Language): ProblemText => texts[language][code];
