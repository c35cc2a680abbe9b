import { canonical } from "../kernel/canonical.ts";
import { inLanguage, type Language } from "../kernel/text.ts";
import { writtenId } from "../questionnaires/binding/loops.ts";
import { kindOf } from "../questions/index.ts";
import type { Question } from "../questions/question.ts";
import { roundKinds } from "../rounds/kinds/index.ts";
import type { Chapter, Draft } from "./chapter.ts";
import { chapterWords } from "./chapter-words.ts";
import { type Bearing, figureOf, isDrawn, type Silent, silentOf } from "./figure-of.ts";
import { responseDrafts } from "./front-chapters.ts";
import type { Released } from "./report.ts";
import type { Outcome } from "./telling.ts";
import { reportWords } from "./words.ts";

/** A chapter as planned: its questions, and whether it tells who took part as well. */
type Planned = { readonly title: string; readonly questions: readonly Question[]; readonly holdsAccount: boolean };

/**
 * The response account and a chapter for each subject: those of the round kind's outline, else the sections of the
 * questionnaire. A question that no outline names is told in a last one, so that nothing is lost on the way.
 */
export const outcomeChapters = (released: Released, bearing: Bearing): readonly Chapter[] => {
  const planned = plannedChapters(released, bearing.language);
  const account = { title: chapterWords(bearing.language).response, questions: [], holdsAccount: true };
  const all = planned.some(({ holdsAccount }) => holdsAccount) ? planned : [account, ...planned];
  return all.flatMap(({ title, questions, holdsAccount }): readonly Chapter[] => {
    const drafts = [...(holdsAccount ? responseDrafts(released, bearing) : []), ...outcomeDrafts(questions, bearing)];
    return drafts.length === 0 ? [] : [{ title, counted: "number", drafts }];
  });
};

const plannedChapters = ({ round, questionnaire }: Released, language: Language): readonly Planned[] => {
  const { outline } = roundKinds.one(round.kind);
  const { sections, questions } = questionnaire;
  if (outline.length === 0)
    return sections.map(({ id, title }) => ({
      title: inLanguage(title, language),
      questions: questions.filter(({ section }) => section === id),
      holdsAccount: false,
    }));

  // An outline names questions as they were written; a round may ask one of them about each element of a list.
  const writtenAs = (id: string) => questions.filter((question) => writtenId(question) === id);
  const named = new Set(outline.flatMap((chapter) => chapter.questions));
  return [
    ...outline.map((chapter) => ({
      title: inLanguage(chapter.title, language),
      questions: chapter.questions.flatMap(writtenAs),
      holdsAccount: chapter.holdsAccount === true,
    })),
    {
      title: chapterWords(language).more,
      questions: questions.filter((question) => !named.has(writtenId(question))),
      holdsAccount: false,
    },
  ];
};

/** Figures first; then, together, what cannot be shown, and which questions were open. */
const outcomeDrafts = (questions: readonly Question[], bearing: Bearing): readonly Draft[] => {
  const { telling, language } = bearing;
  const say = reportWords(language);
  const told = questions.map((question) => ({ question, outcomes: telling.outcomesOf(question) }));
  const figures = told.flatMap(({ question, outcomes }) =>
    outcomes.flatMap((outcome) => {
      const { chart } = outcome;
      return chart && isDrawn(outcome)
        ? [figureOf(question, kindOf(question).variables, { ...outcome, chart }, bearing)]
        : [];
    }),
  );
  const silent = told.flatMap(({ question, outcomes }): readonly Silent[] =>
    outcomes
      .filter((outcome) => !isDrawn(outcome))
      .map((outcome) => {
        const whole = outcomes.every((other) => !sameGroup(outcome, other) || !isDrawn(other));
        return silentOf(question, outcome, whole, bearing);
      }),
  );
  const open = questions.filter(({ readBy }) => readBy === "text" || readBy === "confidential");
  const notes: Draft[] = [];
  if (silent.length > 0) notes.push({ is: "silence", title: say.silence, items: byReason(silent) });
  if (open.length > 0) {
    const asked = open.map(({ text }) => inLanguage(text, language));
    notes.push({ is: "note", heading: say.openAnswers, texts: [say.openAnswersWhat, ...asked] });
  }
  return [...figures, ...notes];
};

const sameGroup = (one: Outcome, other: Outcome): boolean =>
  one.stance === other.stance && canonical(one.block) === canonical(other.block);

const byReason = (silent: readonly Silent[]) => {
  const reasons = new Map<string, string[]>();
  for (const { because, title } of silent) reasons.set(because, [...(reasons.get(because) ?? []), title]);
  return [...reasons].map(([because, titles]) => ({ because, titles: [...new Set(titles)] }));
};
