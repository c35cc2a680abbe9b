import { namesIn } from "../conditions/names-in.ts";
import { parse } from "../conditions/parse.ts";
import { isContextName } from "../context.ts";
import type { DraftQuestion } from "../draft.ts";
import { rowsOf } from "./filled-options.ts";

type Written = Pick<DraftQuestion, "forEach" | "optionsFrom" | "visibleIf">;

/** The lists that questions run through or take their options from. */
export const listsUsed = (questions: readonly Written[]): ReadonlySet<string> =>
  new Set(
    questions.flatMap(({ forEach, optionsFrom }) => [
      ...(forEach === undefined ? [] : [forEach]),
      ...(optionsFrom === undefined || rowsOf(optionsFrom) !== undefined ? [] : [optionsFrom]),
    ]),
  );

/** What conditions ask of the round, by name. */
export const contextUsed = (questions: readonly Written[]): ReadonlySet<string> =>
  new Set(
    questions.flatMap(({ visibleIf }) => {
      const parsed = visibleIf === undefined ? undefined : parse(visibleIf);
      return parsed?.ok ? namesIn(parsed.condition).flatMap(({ id }) => (isContextName(id) ? [id] : [])) : [];
    }),
  );

/** Whether a round has to make a questionnaire its own before it can be asked. */
export const needsBinding = (questions: readonly Written[]): boolean =>
  questions.some(({ forEach, optionsFrom }) => forEach !== undefined || optionsFrom !== undefined) ||
  contextUsed(questions).size > 0;
