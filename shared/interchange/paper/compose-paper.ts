import { agreement } from "../../aggregation/agreement.ts";
import { inLanguage, type Language, type LocalText } from "../../kernel/text.ts";
import { type Instant, localTimeAt } from "../../kernel/time.ts";
import { sampled } from "../../questionnaires/binding/sampled.ts";
import type { DraftContent } from "../../questionnaires/draft.ts";
import { soundKind } from "../../questionnaires/editing/sound-kind.ts";
import { minutesToAnswer } from "../../questionnaires/minutes.ts";
import { readingClasses } from "../../questions/kind.ts";
import type { Question } from "../../questions/question.ts";
import { dayIn } from "../../reports/day.ts";
import { onceForEach } from "./once-for-each.ts";
import type { Paper } from "./paper.ts";
import { partsOf } from "./parts-of.ts";
import { paperWords } from "./words.ts";

/** Why it is printed: to be looked at before a round, or for those who are asked in one. */
export type Occasion =
  | { readonly is: "draft" }
  | { readonly is: "version"; readonly version: string }
  | {
      readonly is: "round";
      readonly title: LocalText;
      readonly organisations: readonly string[];
      readonly closesAt: Instant;
    };

/**
 * A questionnaire as it stands on paper, in any state of unfinishedness. Questions that a round would ask of each element
 * of a list stand there once per element, or once in all where the elements are not known yet.
 */
export const composePaper = (content: DraftContent, occasion: Occasion, language: Language): Paper => {
  const say = paperWords(language);
  const questions = onceForEach(content, sampled(content).questions as readonly Question[]);
  const sound = questions.filter((question) => soundKind(question) !== undefined);
  const title = inLanguage(occasion.is === "round" ? occasion.title : content.title, language);
  return {
    language,
    title: title || inLanguage(content.title, language) || say.noTitle,
    kicker: say.kicker,
    facts: factsOf(content, occasion, language),
    paragraphs: [
      say.what,
      ...(sound.length > 0 ? [say.minutes(minutesToAnswer({ questions: [...sound] }))] : []),
      ...(questions.some(({ visibleIf }) => visibleIf !== undefined) ? [say.conditions] : []),
    ],
    readers: readersOf(questions, language),
    chapters: partsOf(content, questions, language),
  };
};

const factsOf = (content: DraftContent, occasion: Occasion, language: Language): readonly string[] => {
  const say = paperWords(language);
  if (occasion.is === "draft") return [say.draft];
  if (occasion.is === "version") return [say.version(occasion.version)];
  const { organisations, closesAt } = occasion;
  const until = say.moment(dayIn(language, closesAt), localTimeAt(closesAt).slice(11));
  const own = inLanguage(content.title, language);
  return [
    ...(own === inLanguage(occasion.title, language) ? [] : [own]),
    say.asked(organisations.join(", ")),
    say.closes(until),
  ].filter(Boolean);
};

/** The reading agreement, of the sorts of answers that are asked for. */
const readersOf = (questions: readonly Question[], language: Language): Paper["readers"] => {
  const [agreed, { readerHead }] = [agreement(language), paperWords(language)];
  const used = readingClasses.filter((one) => questions.some(({ readBy }) => readBy === one));
  return {
    title: agreed.title,
    head: [readerHead.what, readerHead.named, readerHead.unnamed],
    rows: used.map((one) => [agreed.classes[one].what, agreed.classes[one].named, agreed.classes[one].unnamed]),
    after: [agreed.promise, agreed.status],
  };
};
