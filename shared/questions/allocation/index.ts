import type { Kind } from "../kind.ts";
import { asidesOf } from "../parts/asides.ts";
import { labelOf } from "../parts/choices.ts";
import { isInstead } from "../parts/instead.ts";
import { shownFigure } from "../parts/shown.ts";
import { type AllocationAnswer, allocationAnswer, openSum } from "./answer.ts";
import { AllocationSettings } from "./definition.ts";
import { joint, observe, variables } from "./release.ts";

export const allocation: Kind<"allocation", AllocationSettings, AllocationAnswer> = {
  name: "allocation",
  title: { nl: "Verdeling van een totaal", en: "Division of a total" },
  settings: AllocationSettings,
  fills: "items",
  readingClasses: ["position", "figure"],
  answer: allocationAnswer,
  open: openSum,
  variables,
  observe,
  joint,
  ownWords: () => [],
  /** Each item has one field, `share`. */
  comparable: ({ items }, answer) => ({
    is: "rows",
    rows: Object.fromEntries(
      items.map(({ id }) => {
        const share = isInstead(answer) ? undefined : answer.shares[id];
        return [id, share === undefined ? {} : { share }];
      }),
    ),
  }),
  compares: ({ items }) => ({
    is: "rows",
    rows: items.map(({ id }) => id),
    fields: { share: { is: "number", codes: [] } },
  }),
  control: (settings) => ({
    control: "shares",
    items: settings.items,
    total: settings.total,
    ...(settings.unit && { unit: settings.unit }),
    asides: asidesOf(settings),
  }),
  chart: "shares",
  lines: (settings, answer) =>
    isInstead(answer)
      ? [{ value: labelOf(asidesOf(settings), answer.choice) }]
      : settings.items.flatMap(({ id, label }) => {
          const part = answer.shares[id];
          return part === undefined ? [] : [{ label, value: shownFigure(part, 0, settings.unit) }];
        }),
  seconds: ({ items }) => 20 + 8 * items.length,
};
