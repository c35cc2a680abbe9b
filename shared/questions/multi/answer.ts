import * as z from "zod/mini";
import type { Choice } from "../control.ts";
import { oneOf } from "../parts/choices.ts";
import { ownWords } from "../parts/plain-text.ts";
import { choicesOf, type MultiSettings, mostOf } from "./definition.ts";

/** What was ticked, in any order, each once. */
export type PickedMany = { readonly choices: readonly string[]; readonly words?: string | undefined };

export const pickedMany = (settings: MultiSettings): z.ZodMiniType<PickedMany> => {
  const choices = choicesOf(settings);
  const exclusive = new Set(choices.filter((choice) => choice.exclusive).map((choice) => choice.value));
  const picked = z.array(oneOf(choices), "wrong-shape").check(
    z.minLength(1, "blank"),
    z.maxLength(choices.length, "too-many"),
    z.refine((values) => new Set(values).size === values.length, "option-twice"),
    z.refine((values) => values.length === 1 || !values.some((value) => exclusive.has(value)), "exclusive-with-others"),
    z.refine((values) => values.length <= mostOf(settings), "too-many"),
  );
  return settings.other
    ? z
        .strictObject({ choices: picked, words: z.optional(ownWords) }, "wrong-shape")
        .check(z.refine((answer) => answer.words === undefined || hasOther(answer), "words-without-choice"))
    : z.strictObject({ choices: picked }, "wrong-shape");
};

export const hasOther = (answer: PickedMany): boolean => answer.choices.includes("other");

/** Open are announced words, and picks still missing where an exact number is asked. */
export const openPicks = (settings: MultiSettings, answer: PickedMany): readonly string[] => [
  ...(hasOther(answer) && settings.other && answer.words === undefined ? ["words"] : []),
  ...(tooFew(settings, answer) ? ["choices"] : []),
];

const tooFew = (settings: MultiSettings, { choices }: PickedMany): boolean =>
  choices.length < (settings.exactly ?? 0) && !picks(choicesOf(settings), choices).some((choice) => choice.exclusive);

/** The picked choices in the order of the question. */
export const picks = (choices: readonly Choice[], values: readonly string[]): readonly Choice[] =>
  choices.filter((choice) => values.includes(choice.value));
