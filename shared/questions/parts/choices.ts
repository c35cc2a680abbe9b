import * as z from "zod/mini";
import { LocalText } from "../../kernel/text.ts";
import type { Choice } from "../control.ts";
import type { Variable } from "../kind.ts";

/** What is stored instead of words. Never a name that every object already has (`constructor`). */
export const OptionId = z.string().check(
  z.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$/),
  z.refine((id) => !(id in {})),
);

export const Option = z.strictObject({ id: OptionId, label: LocalText });
export type Option = z.output<typeof Option>;

export const otherChoice: Choice = {
  value: "other",
  label: { nl: "Anders, namelijk", en: "Other, namely" },
  asksWords: true,
};

export const valuesOf = (choices: readonly Choice[]): readonly string[] => choices.map((choice) => choice.value);

/** The check of an author's settings that no two things to pick are stored alike. */
export const eachOnce = <S>(idsOf: (settings: S) => readonly string[]) =>
  z.refine<S>((settings) => new Set(idsOf(settings)).size === idsOf(settings).length, "option-id-twice");

/** Accepts the value of one of these choices. */
export const oneOf = (choices: readonly Choice[]) => z.enum(valuesOf(choices), "unknown-option");

export const optionsOf = (choices: readonly Choice[]): Variable["options"] =>
  choices.map(({ value, label, aside }) => ({ code: value, label, ...(aside && { aside }) }));

export const labelOf = (choices: readonly Choice[], value: string): LocalText =>
  choices.find((choice) => choice.value === value)?.label ?? { nl: value };
