import type { Kind } from "../kind.ts";
import { valuesOf } from "../parts/choices.ts";
import { withWords } from "../parts/shown.ts";
import { openPicks, type PickedMany, pickedMany, picks } from "./answer.ts";
import { choicesOf, MultiSettings } from "./definition.ts";
import { joint, observe, variables } from "./release.ts";

export const multi: Kind<"multi", MultiSettings, PickedMany> = {
  name: "multi",
  title: { nl: "Meer keuzes", en: "Several choices" },
  settings: MultiSettings,
  authoring: {
    words: {
      max: {
        label: { nl: "Hoogstens zoveel antwoorden", en: "At most so many answers" },
        help: {
          nl: "Met een grens wordt alleen verteld hoeveel organisaties antwoordden. Laat leeg als er geen grens is.",
          en: "With a limit, only the number of organisations that answered is told. Leave empty for no limit.",
        },
      },
    },
  },
  fills: "options",
  readingClasses: ["position", "figure"],
  answer: pickedMany,
  open: openPicks,
  variables,
  observe,
  joint,
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
