import * as z from "zod/mini";
import type { Choice } from "../control.ts";
import { asidesOf } from "../parts/asides.ts";
import { oneOf } from "../parts/choices.ts";
import { type Instead, isInstead, orInstead } from "../parts/instead.ts";
import type { RankSettings } from "./definition.ts";

/** Option ids, the first place first; or an aside. */
export type RankAnswer = { readonly order: readonly string[] } | Instead;

export const choicesOf = ({ options }: RankSettings): readonly Choice[] =>
  options.map(({ id, label }) => ({ value: id, label }));

export const rankAnswer = (settings: RankSettings): z.ZodMiniType<RankAnswer> => {
  const order = z.array(oneOf(choicesOf(settings)), "wrong-shape").check(
    z.minLength(1, "blank"),
    z.maxLength(settings.pick, "too-many"),
    z.refine((values) => new Set(values).size === values.length, "option-twice"),
  );
  return orInstead<{ readonly order: readonly string[] }>(z.strictObject({ order }, "wrong-shape"), asidesOf(settings));
};

/** The option ids in order; the empty list beside an aside. */
export const orderOf = (answer: RankAnswer): readonly string[] => (isInstead(answer) ? [] : answer.order);

export const places = ({ pick }: RankSettings): readonly number[] => Array.from({ length: pick }, (_, at) => at + 1);

export const placeCode = (place: number): string => `place-${place}`;

/** The places that nothing has been put on yet. */
export const openPlaces = (settings: RankSettings, answer: RankAnswer): readonly string[] =>
  isInstead(answer)
    ? []
    : places(settings)
        .filter((place) => place > answer.order.length)
        .map(placeCode);
