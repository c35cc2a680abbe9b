import { freshIds, questionShape } from "#shared/interchange/fresh-ids.ts";
import { type MappingNotes, mappingNotes, type TakenQuestion } from "#shared/interchange/mapping-note.ts";
import type { SourceFormat, Taken } from "#shared/interchange/report.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import type { NumberClass } from "#shared/questions/parts/classes.ts";
import type { Question } from "#shared/questions/question.ts";
import { conditionIn } from "../expression/condition-in.ts";
import type { Target } from "../expression/target.ts";
import { type Languages, languagesLeft, languagesOf, localText } from "../source/words-of.ts";
import { limesurveyDialect } from "./condition.ts";
import { type MadeQuestion, questionsFrom } from "./question.ts";
import type { Survey, SurveyQuestion } from "./survey.ts";

/** Ranges in which numbers are published, by question code. */
export type ClassesByCode = Readonly<Record<string, readonly NumberClass[]>>;

/**
 * A LimeSurvey survey as a questionnaire. Every question is of class `figure` (open ones `text`); what cannot be taken
 * over is left out by name, and a condition that says something we cannot is noted and left off.
 */
export const questionnaireFrom = (
  survey: Survey,
  format: SourceFormat,
  classes: ClassesByCode = {},
): Taken & { readonly targets: ReadonlyMap<string, Target> } => {
  const notes = mappingNotes();
  const languages = languagesOf(survey.language, survey.languages);
  const around = { languages, notes, freshId: freshIds(questionShape) };
  const targets = new Map<string, Target>();
  const questions: Question[] = [];
  const taken: TakenQuestion[] = [];
  const leftOut: DraftContent["leftOut"] = [];
  let waiting: SurveyQuestion[] = [];

  for (const source of survey.questions) {
    const own = Object.hasOwn(classes, source.code) ? classes[source.code] : undefined;
    if (source.type === "X") {
      waiting.push(source);
      taken.push({ where: source.code, text: shown(source, languages), becomes: [] });
      continue;
    }
    const made = questionsFrom(source, { ...around, classes: own });
    const kept = conditioned(made, source, survey, targets, notes);
    const helped = withTexts(kept, waiting, languages, notes, taken);
    waiting = helped.waiting;
    questions.push(...helped.questions);
    remember(made, helped.questions, targets);
    taken.push({ where: source.code, text: shown(source, languages), becomes: kept.map(({ id }) => id) });
    if (kept.length === 0) leftOut.push(leftOutAs(source, languages));
  }
  for (const source of waiting) notes.add({ about: "question", where: source.code, code: "kind-text" });
  leftOut.push(...waiting.map((source) => leftOutAs(source, languages)));
  tellOfSurvey(survey, languages, notes);

  const content: DraftContent = {
    title: localText(survey.title, languages, "Vragenlijst"),
    sections: survey.groups.map(({ code, title }) => ({ id: code, title: localText(title, languages, code) })),
    ...{ questions, optionSets: [], leftOut },
  };
  return { format, languages: survey.languages, content, questions: taken, notes: notes.all(), targets };
};

const shown = ({ text, code }: SurveyQuestion, languages: Languages): string =>
  localText(text, languages, code).nl.slice(0, 300);

const leftOutAs = (source: SurveyQuestion, languages: Languages): DraftContent["leftOut"][number] => ({
  id: source.code.slice(0, 80),
  text: localText(source.text, languages, source.code),
  because: { nl: "Deze soort vraag bestaat hier niet.", en: "This kind of question does not exist here." },
});

/** The questions with the condition of their source and of its group, as far as it can be said here. */
const conditioned = (
  made: readonly MadeQuestion[],
  source: SurveyQuestion,
  survey: Survey,
  targets: ReadonlyMap<string, Target>,
  notes: MappingNotes,
): readonly Question[] => {
  const group = survey.groups.find(({ code }) => code === source.group);
  const texts = [group?.relevance ?? "", source.relevance].filter((text) => !["", "1"].includes(text.trim()));
  const found = texts.map((text) => ({
    text,
    condition: conditionIn(text, limesurveyDialect, (name) => targets.get(name)),
  }));
  for (const { text, condition } of found)
    if (condition === undefined && made.length > 0)
      notes.add({ about: "condition", where: source.code, code: "condition-not-understood", what: text });
  const said = found.flatMap(({ condition }) => condition ?? []);
  return made.map(({ question }) => withConditions(question, said));
};

/** Longer than this a condition cannot be kept. */
const longest = 2000;

const withConditions = (question: Question, said: readonly string[]): Question => {
  const all = [...said, ...(question.visibleIf === undefined ? [] : [question.visibleIf])];
  const text = all.length === 1 ? (all[0] ?? "") : all.map((one) => `(${one})`).join(" && ");
  return text === "" || text.length > longest ? question : { ...question, visibleIf: text };
};

/** Texts without a question stand as help with the question behind them, if that is in the same group. */
const withTexts = (
  questions: readonly Question[],
  waiting: readonly SurveyQuestion[],
  languages: Languages,
  notes: MappingNotes,
  taken: TakenQuestion[],
): { readonly questions: readonly Question[]; readonly waiting: SurveyQuestion[] } => {
  const [first, ...rest] = questions;
  if (first === undefined) return { questions, waiting: [...waiting] };
  const fitting = waiting.filter(({ group }) => group === first.section);
  if (fitting.length === 0) return { questions, waiting: [...waiting] };
  for (const { code } of fitting) {
    notes.add({ about: "question", where: code, code: "text-as-help", what: first.id });
    const place = taken.findIndex(({ where }) => where === code);
    const before = taken[place];
    if (before) taken[place] = { ...before, becomes: [first.id] };
  }
  const texts = fitting.map(({ text, code }) => localText(text, languages, code));
  const all = [...texts, ...(first.help ? [first.help] : [])];
  const en = all.some((text) => text.en !== undefined) ? all.map((text) => text.en ?? text.nl).join("\n") : undefined;
  const help = {
    nl: all
      .map(({ nl }) => nl)
      .join("\n")
      .slice(0, 4000),
    ...(en !== undefined && { en: en.slice(0, 4000) }),
  };
  return { questions: [{ ...first, help }, ...rest], waiting: waiting.filter((one) => !fitting.includes(one)) };
};

const remember = (
  made: readonly MadeQuestion[],
  questions: readonly Question[],
  targets: Map<string, Target>,
): void => {
  for (const [place, one] of made.entries()) {
    const question = questions[place];
    if (question === undefined) continue;
    for (const { name, item, field, words } of one.made.called)
      targets.set(name, {
        ...{ question, codes: one.made.codes ?? new Map() },
        ...(item !== undefined && { item }),
        ...(field !== undefined && { field }),
        ...(words && { words }),
      });
  }
};

const tellOfSurvey = (survey: Survey, languages: Languages, notes: MappingNotes): void => {
  const tell = (code: Parameters<MappingNotes["add"]>[0]["code"], what = ""): void =>
    notes.add({ about: "survey", where: survey.language, code, what });
  if (!/^nl\b/i.test(languages.nl)) tell("no-dutch", languages.nl);
  const left = languagesLeft(survey.languages, languages);
  if (left.length > 0) tell("languages-left", left.join(", "));
  if ([...survey.title.values()].every((text) => text === "")) tell("title-missing");
  if (survey.beside.quotas > 0) tell("quotas-left");
  if (survey.beside.texts.length > 0) tell("texts-around-left", survey.beside.texts.join(", "));
};
