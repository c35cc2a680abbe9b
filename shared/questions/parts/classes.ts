import * as z from "zod/mini";
import { LocalText } from "../../kernel/text.ts";
import { OptionId } from "./choices.ts";

/** A range of numbers with both ends in it; without an end it goes on. */
export const NumberClass = z.strictObject({
  id: OptionId,
  label: LocalText,
  from: z.optional(z.number()),
  to: z.optional(z.number()),
});
export type NumberClass = z.output<typeof NumberClass>;

export const NumberClasses = z.array(NumberClass).check(z.minLength(2), z.maxLength(40));

export const classOf = (classes: readonly NumberClass[], value: number): NumberClass | undefined =>
  classes.find(({ from, to }) => (from === undefined || value >= from) && (to === undefined || value <= to));

type Range = { readonly min: number; readonly max: number; readonly decimals: number };

/** In order, and each begins one step (of the last asked digit) after the one before: no number in two, none between. */
const areContiguous = (classes: readonly NumberClass[], { decimals }: Range): boolean => {
  const rounded = (value: number) => Number(value.toFixed(decimals));
  return classes.every(({ from, to }, place) => {
    const before = classes[place - 1];
    const isRange = from === undefined || to === undefined || from <= to;
    if (before === undefined) return isRange;
    if (from === undefined || before.to === undefined) return false;
    return isRange && rounded(before.to) === before.to && rounded(before.to + 10 ** -decimals) === from;
  });
};

const areCovering = (classes: readonly NumberClass[], { min, max }: Range): boolean => {
  const lowest = classes[0]?.from ?? Number.NEGATIVE_INFINITY;
  const highest = classes.at(-1)?.to ?? Number.POSITIVE_INFINITY;
  return lowest <= min && max <= highest;
};

/** The fault in declared classes, as a code; undefined where every allowed number falls in exactly one. */
export const faultInClasses = (
  classes: readonly NumberClass[],
  range: Range,
): "classes-not-contiguous" | "classes-not-covering" | "option-id-twice" | undefined => {
  if (new Set(classes.map(({ id }) => id)).size < classes.length) return "option-id-twice";
  if (!areContiguous(classes, range)) return "classes-not-contiguous";
  return areCovering(classes, range) ? undefined : "classes-not-covering";
};
