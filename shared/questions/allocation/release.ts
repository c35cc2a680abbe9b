import type { Joint, Observations, Variable } from "../kind.ts";
import { asidesOf } from "../parts/asides.ts";
import { optionsOf, valuesOf } from "../parts/choices.ts";
import { classOf } from "../parts/classes.ts";
import { isInstead } from "../parts/instead.ts";
import { type AllocationAnswer, openSum } from "./answer.ts";
import { type AllocationSettings, classesOf } from "./definition.ts";

/** The classes with both ends, and what is told of each. */
const ranges = (settings: AllocationSettings) =>
  classesOf(settings).map(({ id, label, from = 0, to = settings.total }) => ({ code: id, label, from, to }));

/** Rules R5 and R8: per item the class of its parts; they add up to the total, so all pass the gate together or none. */
export const variables = (settings: AllocationSettings): readonly Variable[] =>
  settings.items.map(({ id, label }) => ({
    item: id,
    itemLabel: label,
    scale: "classes",
    options: [
      ...ranges(settings).map(({ code, label, from, to }) => ({ code, label, between: { from, to } })),
      ...optionsOf(asidesOf(settings)),
    ],
    gated: true,
  }));

/** What does not add up to the total yet says nothing. */
export const observe = (settings: AllocationSettings, answer: AllocationAnswer): Observations => {
  if (openSum(settings, answer).length > 0) return new Map();
  return new Map(
    settings.items.flatMap(({ id }): readonly (readonly [string, string])[] => {
      const code = isInstead(answer) ? answer.choice : classOf(classesOf(settings), answer.shares[id] ?? 0)?.id;
      return code === undefined ? [] : [[id, code]];
    }),
  );
};

export const joint = (settings: AllocationSettings): Joint => ({
  is: "shares",
  items: settings.items.map(({ id }) => id),
  total: settings.total,
  classes: ranges(settings).map(({ code, from, to }) => ({ code, from, to })),
  alone: valuesOf(asidesOf(settings)),
});
