import type { Choice } from "../control.ts";
import type { Joint, Observations, Variable } from "../kind.ts";
import { valuesOf } from "../parts/choices.ts";
import { openPicks, type PickedMany } from "./answer.ts";
import { choicesOf, type MultiSettings, mostOf } from "./definition.ts";

const yesAndNo: Variable["options"] = [
  { code: "yes", label: { nl: "ja", en: "yes" } },
  { code: "no", label: { nl: "nee", en: "no" } },
];

const isLimited = ({ max, exactly }: MultiSettings): boolean => max !== undefined || exactly !== undefined;

const inclusive = (settings: MultiSettings): readonly Choice[] =>
  choicesOf(settings).filter(({ exclusive }) => !exclusive);

/**
 * The options whose ticks are told. One that excludes all others may be; of two or more none is, because together they
 * may add up to everybody, which tells that nobody ticked anything else. With a limit all are: the gate sees to it.
 */
const told = (settings: MultiSettings): readonly Choice[] => {
  const choices = choicesOf(settings);
  const common = inclusive(settings);
  return choices.length - common.length > 1 && !isLimited(settings) ? common : choices;
};

/**
 * Rule R5: one variable per option, ticked or not, the asides being options that exclude all others. With a limit the
 * options tell on each other, so they pass the gate together or not at all.
 */
export const variables = (settings: MultiSettings): readonly Variable[] =>
  told(settings).map(({ value, label }) => ({
    item: value,
    itemLabel: label,
    scale: "binary",
    options: yesAndNo,
    ...(isLimited(settings) && { gated: true }),
    ...(told(settings).length < choicesOf(settings).length && { besidesUntold: true }),
  }));

/** Fewer ticks than were asked for say nothing yet; announced words that miss take nothing from the ticks. */
export const observe = (settings: MultiSettings, answer: PickedMany): Observations =>
  openPicks(settings, answer).includes("choices")
    ? new Map()
    : new Map(told(settings).map(({ value }) => [value, answer.choices.includes(value) ? "yes" : "no"]));

export const joint = (settings: MultiSettings): Joint | undefined => {
  if (!isLimited(settings)) return undefined;
  const options = valuesOf(inclusive(settings));
  return {
    is: "ticks",
    options,
    least: settings.exactly ?? 1,
    most: Math.min(mostOf(settings), options.length),
    alone: valuesOf(choicesOf(settings).filter(({ exclusive }) => exclusive)),
  };
};
