import type { LocalText } from "../../kernel/text.ts";
import type { Question } from "../../questions/question.ts";

/** A text in both languages. */
export const both = (nl: string, en: string): LocalText => ({ nl, en });

/** Something to pick, with the id under which it is stored from now on. */
export const pick = (id: string, nl: string, en: string) => ({ id, label: both(nl, en) });

/** The questions of one section. */
export const section =
  (id: string) =>
  (questions: readonly Omit<Question, "section">[]): readonly Question[] =>
    questions.map((question) => ({ ...question, section: id }));

/** Stands beside every figure: a good guess is worth more than a blank. */
export const estimate = both(
  "Weet u het niet precies? Geef een schatting.",
  "Not sure of the exact figure? Give an estimate.",
);

export const severalAllowed = both("U kunt meer antwoorden kiezen.", "You can choose more than one answer.");
