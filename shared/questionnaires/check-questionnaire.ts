import { canonical, utf8Length } from "../kernel/canonical.ts";
import type { Question } from "../questions/question.ts";
import { sampled } from "./binding/sampled.ts";
import { checkConditions } from "./check-conditions.ts";
import { checkLinks } from "./check-links.ts";
import { checkLists } from "./check-lists.ts";
import { checkSettings } from "./check-settings.ts";
import { reservedWords } from "./conditions/condition.ts";
import { isContextName } from "./context.ts";
import type { QuestionnaireContent } from "./questionnaire.ts";
import type { QuestionnaireIssue } from "./questionnaire-issue.ts";

type Content = Pick<QuestionnaireContent, "sections" | "questions" | "leftOut" | "lists">;

/** A respondent loads it whole, on a telephone too. */
export const mostBytes = 400 * 1024;

/**
 * All that keeps a questionnaire from being published, in the order of its questions; the empty list when it is sound.
 * What is left of it at run time (visibility, answers, release) may then trust it. Where a round has still to fill its
 * lists, it is checked as if these held a few examples.
 */
export const checkQuestionnaire = (content: Content): readonly QuestionnaireIssue[] => {
  const inLists = checkLists(content);
  const inSettings = settingsIssues(content).filter(({ where }) => inLists.every((issue) => issue.where !== where));
  const faulty = inSettings.filter(({ code }) => code !== "reader-not-allowed").map(({ where }) => where);
  return [
    ...checkSections(content),
    ...checkIds(content),
    ...inLists,
    ...inSettings,
    ...checkConditions({
      questions: content.questions,
      lists: content.lists ?? [],
      faulty: new Set([...faulty, ...inLists.map(({ where }) => where)]),
      asked: firstAsked(content),
    }),
    ...checkLinks(content.questions),
    ...checkSize(content),
  ];
};

/** Each question as it is asked the first time, by the id under which it was written. */
const firstAsked = (content: Content): ReadonlyMap<string, Question> => {
  const { questions, origin } = sampled(content);
  return new Map(questions.toReversed().map((question) => [origin.get(question.id) ?? question.id, question]));
};

const settingsIssues = (content: Content): readonly QuestionnaireIssue[] =>
  [...firstAsked(content)]
    .toReversed()
    .flatMap(([where, question]) => checkSettings(question).map((issue) => ({ ...issue, where })));

const checkSections = ({ sections, questions }: Content): readonly QuestionnaireIssue[] => {
  const places = new Map(sections.map(({ id }, place) => [id, place]));
  const twice = repeated(sections.map(({ id }) => id));
  const unknown = questions.filter(({ section }) => !places.has(section));
  const early = questions.filter((question, place) => placeOf(question) < furthestBefore(place));

  function placeOf({ section }: Question): number {
    return places.get(section) ?? Number.POSITIVE_INFINITY;
  }
  function furthestBefore(place: number): number {
    const before = questions[place - 1];
    return before && places.has(before.section) ? placeOf(before) : 0;
  }
  return [
    ...twice.map((id) => ({ code: "section-twice", where: id, about: id }) as const),
    ...unknown.map(({ id, section }) => ({ code: "section-unknown", where: id, about: section }) as const),
    ...early.map(({ id, section }) => ({ code: "section-out-of-order", where: id, about: section }) as const),
  ];
};

const checkIds = ({ questions, leftOut }: Content): readonly QuestionnaireIssue[] => {
  const ids = questions.map(({ id }) => id);
  return [
    ...repeated(ids).map((id) => ({ code: "question-twice", where: id, about: id }) as const),
    ...ids
      .filter((id) => reservedWords.includes(id) || isContextName(id))
      .map((id) => ({ code: "reserved-word", where: id, about: id }) as const),
    ...leftOut
      .filter(({ id }) => ids.includes(id))
      .map(({ id }) => ({ code: "left-out-yet-asked", where: id, about: id }) as const),
  ];
};

const checkSize = (content: Content): readonly QuestionnaireIssue[] => {
  const bytes = utf8Length(canonical(content));
  return bytes > mostBytes ? [{ code: "too-large", where: "", about: String(bytes) }] : [];
};

const repeated = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, place) => ids.indexOf(id) < place)),
];
