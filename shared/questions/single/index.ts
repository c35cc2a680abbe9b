import type { Kind } from "../kind.ts";
import { optionsOf, valuesOf } from "../parts/choices.ts";
import {
  type PickedOne,
  pickedOne,
  pickedOneLines,
  pickedOneObserved,
  pickedOneOpen,
  pickedOneWords,
} from "../parts/pick-one.ts";
import { choicesOf, SingleSettings } from "./definition.ts";

export const single: Kind<"single", SingleSettings, PickedOne> = {
  name: "single",
  title: { nl: "Eén keuze", en: "One choice" },
  settings: SingleSettings,
  fills: "options",
  readingClasses: ["position", "figure"],
  answer: (settings) => pickedOne(choicesOf(settings)),
  open: (settings, answer) => pickedOneOpen(choicesOf(settings), answer),
  variables: (settings) => [
    { item: null, scale: settings.ordered ? "ordinal" : "nominal", options: optionsOf(choicesOf(settings)) },
  ],
  observe: (_settings, answer) => pickedOneObserved(answer),
  ownWords: (_settings, answer) => pickedOneWords(answer),
  comparable: (_settings, { choice }) => ({ is: "scalar", value: choice }),
  compares: (settings) => ({ is: "option", codes: valuesOf(choicesOf(settings)) }),
  control: (settings) => ({ control: "pick-one", choices: choicesOf(settings), layout: "list" }),
  chart: "bars",
  lines: (settings, answer) => pickedOneLines(choicesOf(settings), answer),
  seconds: ({ options }) => 10 + Math.min(options.length, 20),
};
