import * as z from "zod/mini";
import { type Result, refuse } from "../kernel/result.ts";
import { LocalText } from "../kernel/text.ts";
import { ListId } from "../lists/list-id.ts";
import { type BindingRefusal, bind } from "../questionnaires/binding/bind.ts";
import { contextUsed, listsUsed } from "../questionnaires/binding/lists-used.ts";
import { sampled } from "../questionnaires/binding/sampled.ts";
import type { Context } from "../questionnaires/context.ts";
import { minutesToAnswer } from "../questionnaires/minutes.ts";
import type { QuestionnaireContent } from "../questionnaires/questionnaire.ts";
import type { FilledLists } from "../questionnaires/round-list.ts";
import type { Round } from "./round.ts";

type Planned = Pick<Round, "kind" | "sector" | "context">;

/** What conditions may ask of a round: what follows from its plan, and what staff told besides. */
export const contextOf = ({ kind, sector, context }: Planned): Context => ({
  "table.sector": sector,
  ...context,
  "round.kind": kind,
  "round.sector": sector,
});

export type BoundRefusal = BindingRefusal | "round-context-missing";

/**
 * A questionnaire as this round asks it. Refused where a list is empty, or where a condition asks something of the
 * round that nobody told: then it could not be known who is asked what.
 */
export const boundFor = <C extends QuestionnaireContent>(
  round: Planned,
  content: C,
  filled: FilledLists,
): Result<C, BoundRefusal> => {
  const context = contextOf(round);
  const missing = [...contextUsed(content.questions)].filter((name) => context[name] === undefined);
  return missing.length > 0 ? refuse("round-context-missing", { names: missing }) : bind(content, filled, context);
};

/** What a round in preparation will ask, and what is still to be filled in before it can be launched. */
export const Asks = z.strictObject({
  /** Estimates with examples in place of what is not filled in yet. */
  questions: z.int(),
  minutes: z.int(),
  lists: z.array(
    z.strictObject({
      id: ListId,
      title: LocalText,
      /** How many elements it has now. */
      elements: z.int(),
      /** Whether the round put them there, or the questionnaire. */
      filledBy: z.enum(["round", "questionnaire", "nobody"]),
    }),
  ),
  /** What conditions ask of the round and its plan does not say. */
  context: z.array(z.string()),
  hindrance: z.optional(z.strictObject({ code: z.string(), facts: z.record(z.string(), z.unknown()) })),
});
export type Asks = z.output<typeof Asks>;

/** @returns what staff see, and the questions from which figures can be forecast */
export const asksOf = (
  round: Planned,
  content: QuestionnaireContent,
  filled: FilledLists,
): { readonly asks: Asks; readonly questions: QuestionnaireContent["questions"] } => {
  const bound = boundFor(round, content, filled);
  const questions = bound.ok ? bound.value.questions : [...sampled(withFilled(content, filled)).questions];
  const derived = contextOf({ ...round, context: undefined });
  const used = listsUsed(content.questions);
  const asks = {
    questions: questions.length,
    minutes: minutesToAnswer({ questions }),
    lists: (content.lists ?? [])
      .filter(({ id }) => used.has(id))
      .map(({ id, title, elements = [] }) => {
        const own = filled.find((list) => list.id === id)?.elements ?? [];
        const filledBy: Asks["lists"][number]["filledBy"] =
          own.length > 0 ? "round" : elements.length > 0 ? "questionnaire" : "nobody";
        return { id, title, elements: own.length > 0 ? own.length : elements.length, filledBy };
      }),
    context: [...contextUsed(content.questions)].filter((name) => derived[name] === undefined),
    ...(!bound.ok && { hindrance: { code: bound.refusal.code, facts: { ...bound.refusal.facts } } }),
  };
  return { asks, questions };
};

const withFilled = (content: QuestionnaireContent, filled: FilledLists): QuestionnaireContent => ({
  ...content,
  ...(content.lists && {
    lists: content.lists.map((list) => {
      const own = filled.find(({ id }) => id === list.id)?.elements ?? [];
      return own.length > 0 ? { ...list, elements: own } : list;
    }),
  }),
});
