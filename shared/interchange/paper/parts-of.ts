import { inLanguage, type Language } from "../../kernel/text.ts";
import { contextNames } from "../../questionnaires/context.ts";
import type { DraftContent } from "../../questionnaires/draft.ts";
import { sayCondition } from "../../questionnaires/editing/rules/say-rule.ts";
import { soundKind } from "../../questionnaires/editing/sound-kind.ts";
import type { Question } from "../../questions/question.ts";
import { isKnown } from "./once-for-each.ts";
import type { Paper, PaperPart } from "./paper.ts";
import { roomsFor } from "./rooms-for.ts";
import { paperWords } from "./words.ts";

/** As much of a question as tells which one it is, where another refers to it. */
const mostOfName = 90;

/** Section by section what is asked, numbered through; a section without questions is left out. */
export const partsOf = (
  content: DraftContent,
  questions: readonly Question[],
  language: Language,
): Paper["chapters"] => {
  const say = paperWords(language);
  const ordered = content.sections.flatMap(({ id }) => questions.filter(({ section }) => section === id));
  const numbers = new Map(ordered.map(({ id }, at) => [id, `${at + 1}`]));
  const named = new Map(ordered.map((question) => [question.id, asNumbered(question, numbers, language)]));
  return content.sections.flatMap(({ id, title }) => {
    const asked = ordered.filter(({ section }) => section === id);
    if (asked.length === 0) return [];
    const parts = asked.flatMap((question, at): readonly PaperPart[] => {
      const before = asked[at - 1]?.element;
      const { element } = question;
      const begins = element !== undefined && (element.id !== before?.id || element.list !== before.list);
      const part = questionPart(question, numbers.get(question.id) ?? "", (other) => named.get(other), language);
      return begins ? [elementPart(content, element, language), part] : [part];
    });
    return [{ title: inLanguage(title, language) || say.noTitle, parts }];
  });
};

/** The question as other questions' conditions name it: by its number and its words. */
const asNumbered = (question: Question, numbers: ReadonlyMap<string, string>, language: Language): Question => {
  const say = paperWords(language);
  const text = ownText(question, language) || say.noText;
  const short = text.length > mostOfName ? say.clipped(text.slice(0, mostOfName).trimEnd()) : text;
  return { ...question, text: { nl: `${numbers.get(question.id)}. ${short}` } };
};

const ownText = ({ text, element }: Question, language: Language): string =>
  inLanguage(element?.text ?? text, language);

const questionPart = (
  question: Question,
  number: string,
  questionOf: (id: string) => Question | undefined,
  language: Language,
): PaperPart => {
  const say = paperWords(language);
  const kind = soundKind(question);
  return {
    is: "question",
    number,
    ofElement: question.element !== undefined,
    text: ownText(question, language) || say.noText,
    condition: conditionOf(question, questionOf, language),
    help: question.help === undefined ? "" : inLanguage(question.help, language),
    optional: question.required ? "" : say.optional,
    reader: say.readers[question.readBy],
    rooms: kind ? roomsFor(kind.control, language) : [{ is: "instruction", words: say.unfinished }],
  };
};

/** What hangs on the round itself is settled when it begins, and is no business of who fills in. */
const conditionOf = (
  { visibleIf }: Question,
  questionOf: (id: string) => Question | undefined,
  language: Language,
): string => {
  if (visibleIf === undefined) return "";
  const say = paperWords(language);
  const hangsOnRound = contextNames.some((name) => visibleIf.includes(name)) || visibleIf.includes("@element");
  return `${hangsOnRound ? say.onlyInRound : sayCondition(visibleIf, questionOf, language)}.`;
};

const elementPart = (
  { lists = [] }: DraftContent,
  element: NonNullable<Question["element"]>,
  language: Language,
): PaperPart => {
  const say = paperWords(language);
  const list = lists.find(({ id }) => id === element.list);
  const one = list?.elements?.find(({ id }) => id === element.id);
  if (!isKnown(lists, element.list) || one === undefined)
    return {
      is: "element",
      title: say.perElement(list === undefined ? element.list : inLanguage(list.title, language)),
      text: say.perElementWhat,
    };
  return {
    is: "element",
    title: inLanguage(one.label, language),
    text: one.text === undefined ? "" : inLanguage(one.text, language),
  };
};
