import type { Kind } from "../kind.ts";
import { asidesOf } from "../parts/asides.ts";
import { labelOf, valuesOf } from "../parts/choices.ts";
import { isInstead } from "../parts/instead.ts";
import { choicesOf, openPlaces, orderOf, type RankAnswer, rankAnswer } from "./answer.ts";
import { RankSettings } from "./definition.ts";
import { joint, observe, variables } from "./release.ts";

export const rank: Kind<"rank", RankSettings, RankAnswer> = {
  name: "rank",
  title: { nl: "Rangorde", en: "Ranking" },
  settings: RankSettings,
  fills: "options",
  readingClasses: ["position", "figure"],
  answer: rankAnswer,
  open: openPlaces,
  variables,
  observe,
  joint,
  ownWords: () => [],
  comparable: (_settings, answer) => ({ is: "list", values: orderOf(answer), count: orderOf(answer).length }),
  compares: (settings) => ({ is: "list", codes: valuesOf(choicesOf(settings)) }),
  control: (settings) => ({
    control: "order",
    choices: [...choicesOf(settings), ...asidesOf(settings)],
    pick: settings.pick,
  }),
  chart: "ranks",
  lines: (settings, answer) =>
    isInstead(answer)
      ? [{ value: labelOf(asidesOf(settings), answer.choice) }]
      : answer.order.map((option, at) => ({
          label: { nl: `Plaats ${at + 1}`, en: `Place ${at + 1}` },
          value: labelOf(choicesOf(settings), option),
        })),
  seconds: ({ options, pick }) => 15 + 2 * Math.min(options.length, 30) + 5 * pick,
};
