import * as z from "zod/mini";
import type { Choice } from "../control.ts";
import type { AnswerLine, Observations } from "../kind.ts";
import { labelOf, oneOf } from "./choices.ts";
import { ownWords } from "./plain-text.ts";
import { withWords } from "./shown.ts";

/** What every question stores whose control is `pick-one`. */
export type PickedOne = { readonly choice: string; readonly words?: string | undefined };

const asksWords = (choices: readonly Choice[], value: string): boolean =>
  choices.some((choice) => choice.value === value && choice.asksWords);

export const pickedOne = (choices: readonly Choice[]): z.ZodMiniType<PickedOne> =>
  choices.some((choice) => choice.asksWords)
    ? z
        .strictObject({ choice: oneOf(choices), words: z.optional(ownWords) }, "wrong-shape")
        .check(
          z.refine(({ choice, words }) => words === undefined || asksWords(choices, choice), "words-without-choice"),
        )
    : z.strictObject({ choice: oneOf(choices) }, "wrong-shape");

/** The one open item: words that were announced and not given. */
export const pickedOneOpen = (choices: readonly Choice[], { choice, words }: PickedOne): readonly string[] =>
  words === undefined && asksWords(choices, choice) ? ["words"] : [];

export const pickedOneObserved = ({ choice }: PickedOne): Observations => new Map([["", choice]]);

export const pickedOneWords = ({ words }: PickedOne): readonly string[] => (words === undefined ? [] : [words]);

export const pickedOneLines = (choices: readonly Choice[], { choice, words }: PickedOne): readonly AnswerLine[] => [
  { value: withWords(labelOf(choices, choice), words) },
];
