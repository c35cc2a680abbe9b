import type { Kind } from "../kind.ts";
import { valuesOf } from "../parts/choices.ts";
import { withWords } from "../parts/shown.ts";
import { openPicks, type PickedMany, pickedMany, picks } from "./answer.ts";
import { choicesOf, MultiSettings } from "./definition.ts";
import { observe, variables } from "./release.ts";

export const multi: Kind<"multi", MultiSettings, PickedMany> = {
  name: "multi",
  title: { nl: "Meer keuzes", en: "Several choices" },
  settings: MultiSettings,
  fills: "options",
  readingClasses: ["position", "figure"],
  answer: pickedMany,
  open: openPicks,
  variables,
  observe,
  ownWords: (_settings, { words }) => (words === undefined ? [] : [words]),
  comparable: (settings, { choices }) => ({
    is: "list",
    values: choices,
    count: picks(choicesOf(settings), choices).filter((choice) => !choice.aside).length,
  }),
  compares: (settings) => ({ is: "list", codes: valuesOf(choicesOf(settings)) }),
  control: (settings) => {
    const most = settings.max ?? settings.exactly;
    return { control: "pick-many", choices: choicesOf(settings), ...(most !== undefined && { max: most }) };
  },
  chart: "bars",
  lines: (settings, { choices, words }) =>
    picks(choicesOf(settings), choices).map(({ label, asksWords }) => ({
      value: withWords(label, asksWords ? words : undefined),
    })),
  seconds: ({ options }) => 10 + 2 * Math.min(options.length, 30),
};
