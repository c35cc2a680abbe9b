import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import { type AskedKind, kindOf } from "../questions/index.ts";
import type { Question } from "../questions/question.ts";
import { bonds } from "./bonds.ts";
import { references } from "./references.ts";

export const linkIssueCodes = [
  /** The same options under almost the same words, and not linked: the one may tell what the other hides. */
  "asked-twice",
  /** Numbers of one unit of which one says that it is a total, and not linked. */
  "sum-not-linked",
  /** Whether it is asked tells the value of a figure, so the committee does not read it by name either. */
  "tells-a-figure",
  /** It depends on an answer of which exact counts never exist, so nothing is ever told of it. */
  "never-told",
  /** Words of one's own to a figure, which nobody may read. */
  "words-to-a-figure",
] as const;
export type LinkIssueCode = (typeof linkIssueCodes)[number];
export type LinkIssue = { readonly code: LinkIssueCode; readonly questions: readonly string[] };

/**
 * What in a questionnaire makes its outcome poorer or its confidentiality weaker than its author may think. It may be
 * published all the same; what may not is told by its own checks.
 */
export const linkIssues = ({ questions }: Pick<Questionnaire, "questions">): readonly LinkIssue[] => {
  const bondOf = bonds(questions, []);
  const byId = new Map(questions.map((question) => [question.id, question]));

  return questions.flatMap((question, at): readonly LinkIssue[] => {
    const { id, readBy } = question;
    const bond = bondOf.get(id);
    const later = questions.slice(at + 1).filter(({ link }) => link === undefined || link !== question.link);
    const named = readBy !== "figure" && bond?.byName === false;
    const never = references(question).filter(({ question: on, tells }) => !canBeTold(byId.get(on), tells));
    return [
      ...later.flatMap((other) => issue("asked-twice", areAlike(question, other), [id, other.id])),
      ...later.flatMap((other) => issue("sum-not-linked", mayAddUp(question, other), [id, other.id])),
      ...issue("tells-a-figure", named, [
        id,
        ...(bond?.tellsOn ?? []).filter((on) => byId.get(on)?.readBy === "figure"),
      ]),
      ...issue("never-told", kindOf(question).variables.length > 0 && never.length > 0, [
        id,
        ...never.map((reference) => reference.question),
      ]),
      ...issue("words-to-a-figure", readBy === "figure" && takesWords(kindOf(question)), [id]),
    ];
  });
};

const issue = (code: LinkIssueCode, found: boolean, questions: readonly string[]): readonly LinkIssue[] =>
  found ? [{ code, questions: [...new Set(questions)] }] : [];

const canBeTold = (filter: Question | undefined, tells: "answered" | "item" | "whole"): boolean => {
  if (filter === undefined || filter.readBy === "text" || filter.readBy === "confidential") return false;
  const { variables, joint } = kindOf(filter);
  if (tells === "answered") return variables.length > 0;
  if (joint) return false;
  if (tells === "whole" && variables.some(({ besidesUntold }) => besidesUntold)) return false;
  return variables.length > 0 && variables.every(({ scale, countOnly }) => scale !== "classes" && !countOnly);
};

const takesWords = ({ control }: AskedKind): boolean =>
  "choices" in control && control.choices.some(({ asksWords }) => asksWords);

/** From this share of common words on, two texts are taken to ask the same. */
const alike = 0.7;

const areAlike = (one: Question, other: Question): boolean => {
  const options = optionsText(one);
  return options !== "" && options === optionsText(other) && commonWords(one.text.nl, other.text.nl) >= alike;
};

const optionsText = (question: Question): string =>
  kindOf(question)
    .variables.flatMap(({ item, options }) => [item ?? "", ...options.map(({ code }) => code)])
    .join("\n");

/** The words two texts share, as a part of all words in them. */
const commonWords = (one: string, other: string): number => {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared || 1);
};

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []);

const totalWords = ["totaal", "totale", "samen", "tezamen", "opgeteld", "total", "altogether"];

/** Two numbers of one section in one unit, one of which says that it is a total. */
const mayAddUp = (one: Question, other: Question): boolean => {
  const [a, b] = [kindOf(one).control, kindOf(other).control];
  if (a.control !== "figure" || b.control !== "figure" || one.section !== other.section) return false;
  const unitsAgree = (a.unit?.nl ?? "") === (b.unit?.nl ?? "");
  return unitsAgree && [one, other].some(({ text }) => totalWords.some((word) => wordsOf(text.nl).has(word)));
};
