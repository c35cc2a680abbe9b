import * as z from "zod/mini";
import { kindOf } from "../questions/index.ts";
import { type Question, QuestionId } from "../questions/question.ts";
import type { Comparability } from "./comparability.ts";
import { compareQuestions } from "./compare/compare-questions.ts";
import { heaviestFate } from "./compare/weigh.ts";
import { Fate } from "./difference.ts";
import type { Answers, Questionnaire } from "./questionnaire.ts";

type Asked = Pick<Questionnaire, "questions">;

/** What becomes of the answer to one question of the earlier version. Without `to` the question is no longer asked. */
export const Migrated = z.strictObject({ from: QuestionId, to: z.optional(QuestionId), fate: Fate });
export type Migrated = z.output<typeof Migrated>;

/**
 * What happens to answers when a round moves to a later version, by structure alone and the same for everybody: no
 * answer is looked at. What people recorded about comparability makes it stricter than the structure says, or tells
 * under which new id a question goes on, and never less strict.
 */
export const migrationOf = (
  earlier: Asked,
  later: Asked,
  links: readonly Comparability[] = [],
): readonly Migrated[] => {
  const is = new Map(later.questions.map((question) => [question.id, question]));
  const linked = new Map(links.map((link) => [link.earlier, link]));
  const taken = new Set(links.map(({ question }) => question));
  return earlier.questions.map((before): Migrated => {
    const link = linked.get(before.id);
    const own = taken.has(before.id) && link === undefined ? undefined : is.get(before.id);
    const after = link ? is.get(link.question) : own;
    if (after === undefined) return { from: before.id, fate: "asked-again" };
    return { from: before.id, to: after.id, fate: strictest(before, after, link) };
  });
};

const strictest = (before: Question, after: Question, link: Comparability | undefined): Fate => {
  const structural = heaviestFate(compareQuestions(before, after, 1));
  const recorded = { same: "kept", reworded: "to-confirm", "not-comparable": "asked-again" } as const;
  return heaviestFate([{ fate: structural }, { fate: link === undefined ? "kept" : recorded[link.meaning] }]);
};

export type MigratedAnswers = {
  /** The answers as they stand under the later version; null where a question is asked again. */
  readonly answers: Answers;
  /** Questions whose answer somebody has to look at before it is sent. */
  readonly toConfirm: readonly string[];
  /** Every value that is no longer where it was, under the question it was given to: for the history, so that none is lost. */
  readonly put: readonly { readonly question: string; readonly value: unknown }[];
};

/**
 * Answers under a later version. Each value that was given is afterwards an answer, or among those put away; one that
 * would not fit is put away as well, whatever the structure promised.
 */
export const migrate = (answers: Answers, plan: readonly Migrated[], later: Asked): MigratedAnswers => {
  const is = new Map(later.questions.map((question) => [question.id, question]));
  const moved = new Map<string, unknown>();
  const toConfirm: string[] = [];
  const put: { question: string; value: unknown }[] = [];
  const planned = new Map(plan.map((one) => [one.from, one]));

  for (const [question, value] of Object.entries(answers)) {
    if (value === null || value === undefined) continue;
    const one = planned.get(question);
    const after = one?.to === undefined ? undefined : is.get(one.to);
    const stays = one && after && one.fate !== "asked-again" && kindOf(after).answer.safeParse(value).success;
    if (!stays || after.id !== question) put.push({ question, value });
    if (!stays) continue;
    moved.set(after.id, value);
    if (one.fate === "to-confirm") toConfirm.push(after.id);
  }
  const cleared = Object.keys(answers).map((question) => [question, null] as const);
  return { answers: { ...Object.fromEntries(cleared), ...Object.fromEntries(moved) }, toConfirm, put };
};

/**
 * What of a submission counts under a later version than it was made for: only answers to questions that mean the same.
 * What would have to be confirmed was not, and is left out.
 */
export const countedUnder = (answers: Answers, plan: readonly Migrated[], later: Asked): Answers => {
  const { answers: all, toConfirm } = migrate(answers, plan, later);
  const unsure = new Set(toConfirm);
  return Object.fromEntries(Object.entries(all).filter(([id, value]) => value !== null && !unsure.has(id)));
};
