import type { Choice } from "../control.ts";
import type { Observations, Variable } from "../kind.ts";
import { answeredOnly, answeredOption } from "../parts/count-only.ts";
import type { PickedMany } from "./answer.ts";
import { choicesOf, type MultiSettings } from "./definition.ts";

const yesAndNo: Variable["options"] = [
  { code: "yes", label: { nl: "ja", en: "yes" } },
  { code: "no", label: { nl: "nee", en: "no" } },
];

const isLimited = ({ max, exactly }: MultiSettings): boolean => max !== undefined || exactly !== undefined;

/**
 * The options whose ticks are told. One that excludes all others may be; of two or more none is, because together they
 * may add up to everybody, which tells that nobody ticked anything else.
 */
const told = (settings: MultiSettings): readonly Choice[] => {
  if (isLimited(settings)) return [];
  const choices = choicesOf(settings);
  const inclusive = choices.filter(({ exclusive }) => !exclusive);
  return choices.length - inclusive.length > 1 ? inclusive : choices;
};

/**
 * Rule R5: one variable per option, ticked or not, the asides being options that exclude all others. With a limit the
 * options would tell on each other, and only the number of answers is published.
 */
export const variables = (settings: MultiSettings): readonly Variable[] =>
  told(settings).length === 0
    ? [answeredOnly([])]
    : told(settings).map(({ value, label }) => ({
        item: value,
        itemLabel: label,
        scale: "binary",
        options: yesAndNo,
        ...(told(settings).length < choicesOf(settings).length && { besidesUntold: true }),
      }));

export const observe = (settings: MultiSettings, { choices }: PickedMany): Observations =>
  told(settings).length === 0
    ? new Map([["", answeredOption.code]])
    : new Map(told(settings).map(({ value }) => [value, choices.includes(value) ? "yes" : "no"]));
