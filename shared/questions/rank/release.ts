import type { Joint, Observations, Variable } from "../kind.ts";
import { asidesOf } from "../parts/asides.ts";
import { optionsOf, valuesOf } from "../parts/choices.ts";
import { isInstead } from "../parts/instead.ts";
import { openPlaces, placeCode, places, type RankAnswer } from "./answer.ts";
import type { RankSettings } from "./definition.ts";

/** An option that was given no place. It stands beside the places: it is no worse than the last, only not among them. */
const unplaced = { code: "unplaced", label: { nl: "niet gekozen", en: "not chosen" }, aside: true } as const;

const placed = (settings: RankSettings): Variable["options"] =>
  places(settings).map((place) => ({
    code: placeCode(place),
    label: { nl: `plaats ${place}`, en: `place ${place}` },
  }));

/** Rule R5: one variable per option, its place; the places bound each other, so all pass the gate together or none. */
export const variables = (settings: RankSettings): readonly Variable[] =>
  settings.options.map(({ id, label }) => ({
    item: id,
    itemLabel: label,
    scale: "ordinal",
    options: [...placed(settings), unplaced, ...optionsOf(asidesOf(settings))],
    gated: true,
  }));

/** Half an order says nothing: the places that miss would be counted as if they had been meant so. */
export const observe = (settings: RankSettings, answer: RankAnswer): Observations => {
  if (openPlaces(settings, answer).length > 0) return new Map();
  return new Map(
    settings.options.map(({ id }) => {
      if (isInstead(answer)) return [id, answer.choice];
      const at = answer.order.indexOf(id);
      return [id, at === -1 ? unplaced.code : placeCode(at + 1)];
    }),
  );
};

export const joint = (settings: RankSettings): Joint => ({
  is: "order",
  options: settings.options.map(({ id }) => id),
  places: places(settings).map(placeCode),
  unplaced: unplaced.code,
  alone: valuesOf(asidesOf(settings)),
});
