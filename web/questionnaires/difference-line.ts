import { inLanguage, type Language } from "#shared/kernel/text.ts";
import { words } from "#shared/kernel/words.ts";
import type { Difference } from "#shared/questionnaires/difference.ts";

const lineWords = words(
  {
    question: (place: number) => `Vraag ${place}: `,
    from: (before: string, after: string) => ` Eerst “${before}”, nu “${after}”.`,
    codes: {
      "title-changed": "de titel is anders.",
      "section-added": "er is een onderdeel bij gekomen.",
      "section-removed": "een onderdeel is weggehaald.",
      "section-renamed": "een onderdeel heet anders.",
      "sections-reordered": "onderdelen staan in een andere volgorde.",
      "question-added": "deze vraag is nieuw.",
      "question-removed": "deze vraag wordt niet meer gesteld.",
      "questions-reordered": "vragen staan in een andere volgorde.",
      "question-moved": "staat nu in een ander onderdeel.",
      "kind-changed": "is van een andere soort.",
      "text-changed": "een schrijffout is verbeterd.",
      "text-reworded": "wordt anders gesteld.",
      "translation-changed": "de Engelse tekst is anders.",
      "help-changed": "de toelichting is anders.",
      "required-changed": "moet nu wel of juist niet worden beantwoord.",
      "reader-changed": "wordt door anderen gelezen.",
      "condition-changed": "wordt onder een andere voorwaarde gesteld.",
      "breakdown-changed": "wordt anders uitgesplitst.",
      "link-changed": "hoort bij andere vragen.",
      "theme-changed": "hoort bij een ander thema.",
      "chart-changed": "wordt anders getekend.",
      "item-added": "er is een antwoord, rij of klasse bij.",
      "item-removed": "een antwoord, rij of klasse is weg.",
      "items-reordered": "antwoorden of rijen staan in een andere volgorde.",
      "item-renamed": "een schrijffout in een antwoord of rij is verbeterd.",
      "item-reworded": "een antwoord of rij heet anders.",
      "item-changed": "een antwoord of rij is anders ingesteld.",
      "setting-renamed": "een schrijffout in een instelling is verbeterd.",
      "setting-changed": "is anders ingesteld.",
      "left-out-changed": "andere vragen zijn weggelaten.",
      "list-changed": "een lijst is anders.",
    },
  },
  {
    question: (place) => `Question ${place}: `,
    from: (before, after) => ` First “${before}”, now “${after}”.`,
    codes: {
      "title-changed": "the title differs.",
      "section-added": "a section was added.",
      "section-removed": "a section was removed.",
      "section-renamed": "a section is called otherwise.",
      "sections-reordered": "sections stand in another order.",
      "question-added": "this question is new.",
      "question-removed": "this question is no longer asked.",
      "questions-reordered": "questions stand in another order.",
      "question-moved": "now stands in another section.",
      "kind-changed": "is of another kind.",
      "text-changed": "a typing error was mended.",
      "text-reworded": "is asked otherwise.",
      "translation-changed": "the English text differs.",
      "help-changed": "the explanation differs.",
      "required-changed": "now has to be answered, or no longer has to.",
      "reader-changed": "is read by others.",
      "condition-changed": "is asked under another condition.",
      "breakdown-changed": "is broken down otherwise.",
      "link-changed": "belongs with other questions.",
      "theme-changed": "belongs to another theme.",
      "chart-changed": "is drawn otherwise.",
      "item-added": "an answer, row or class was added.",
      "item-removed": "an answer, row or class is gone.",
      "items-reordered": "answers or rows stand in another order.",
      "item-renamed": "a typing error in an answer or row was mended.",
      "item-reworded": "an answer or row is called otherwise.",
      "item-changed": "an answer or row is set otherwise.",
      "setting-renamed": "a typing error in a setting was mended.",
      "setting-changed": "is set otherwise.",
      "left-out-changed": "other questions are left out.",
      "list-changed": "a list differs.",
    },
  },
);

/** What differs, as a line: where, what, and the words before and after. */
export const differenceLine = ({ code, question, before, after }: Difference, language: Language): string => {
  const say = lineWords(language);
  const text = (one: Difference["before"]): string | undefined =>
    typeof one === "object" ? inLanguage(one, language) : undefined;
  const [was, is] = [text(before), text(after)];
  const line = `${question ? say.question(question.place) : ""}${say.codes[code]}`;
  const written = line.charAt(0).toUpperCase() + line.slice(1);
  return was !== undefined && is !== undefined ? written + say.from(was, is) : written;
};
