import { boundQuestions } from "#shared/questionnaires/binding/bound-questions.ts";
import { listsUsed } from "#shared/questionnaires/binding/lists-used.ts";
import { sampledElements } from "#shared/questionnaires/binding/sampled.ts";
import { parse } from "#shared/questionnaires/conditions/parse.ts";
import type { Context } from "#shared/questionnaires/context.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import { soundKind } from "#shared/questionnaires/editing/sound-kind.ts";
import type { Element, RoundList } from "#shared/questionnaires/round-list.ts";
import type { Question } from "#shared/questions/question.ts";

export type Previewed = {
  /** As a round would ask them; those whose settings are not whole yet among them. */
  readonly questions: readonly Question[];
  /** Those that can be answered already, in the same order. */
  readonly askable: Question[];
  readonly elements: ReadonlyMap<string, readonly Element[]>;
};

const nothingTold: Context = {};
const seen = new WeakMap<readonly unknown[], { lists: unknown; round: Context; previewed: Previewed }>();

/**
 * A draft as it would be asked in a round that says this of itself. Lists that only a round fills have a few examples.
 * A condition that cannot be read yet is left out, so that its question is asked of everybody, and so is what runs
 * through a list that is not there.
 */
export const previewed = ({ questions, lists }: DraftContent, round = nothingTold): Previewed => {
  const known = seen.get(questions);
  if (known && known.lists === lists && known.round === round) return known.previewed;
  const elements = sampledElements(lists as readonly RoundList[] | undefined);
  const written = questions.map((question) => readable(question as Question, elements));
  const bound = boundQuestions(written, { elementsOf: (list) => elements.get(list) ?? [], context: round });
  const made = {
    questions: [...bound.questions],
    askable: bound.questions.filter((question) => soundKind(question) !== undefined),
    elements,
  };
  seen.set(questions, { lists, round, previewed: made });
  return made;
};

const readable = (question: Question, elements: Previewed["elements"]): Question => {
  const isRead = question.visibleIf === undefined || parse(question.visibleIf).ok;
  const isListed = [...listsUsed([question])].every((list) => elements.has(list));
  if (isRead && isListed) return question;
  const { visibleIf, forEach, optionsFrom, ...rest } = question;
  return {
    ...rest,
    ...(isRead && visibleIf !== undefined && { visibleIf }),
    ...(isListed && forEach !== undefined && { forEach }),
    ...(isListed && optionsFrom !== undefined && { optionsFrom }),
  };
};
