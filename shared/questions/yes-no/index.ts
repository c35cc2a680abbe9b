import type { Kind } from "../kind.ts";
import { asidesOf } from "../parts/asides.ts";
import { optionsOf, valuesOf } from "../parts/choices.ts";
import { type PickedOne, pickedOne, pickedOneLines, pickedOneObserved } from "../parts/pick-one.ts";
import { choicesOf, YesNoSettings } from "./definition.ts";

/** Conditions compare it with true and false. */
export const yesNo: Kind<"yes-no", YesNoSettings, PickedOne> = {
  name: "yes-no",
  title: { nl: "Ja of nee", en: "Yes or no" },
  settings: YesNoSettings,
  readingClasses: ["position", "figure"],
  answer: (settings) => pickedOne(choicesOf(settings)),
  open: () => [],
  variables: (settings) => [{ item: null, scale: "binary", options: optionsOf(choicesOf(settings)) }],
  observe: (_settings, answer) => pickedOneObserved(answer),
  ownWords: () => [],
  comparable: (_settings, { choice }) => ({
    is: "scalar",
    value: choice === "yes" ? true : choice === "no" ? false : choice,
  }),
  compares: (settings) => ({ is: "truth", codes: valuesOf(asidesOf(settings)) }),
  control: (settings) => ({ control: "pick-one", choices: choicesOf(settings), layout: "list" }),
  chart: "bars",
  lines: (settings, answer) => pickedOneLines(choicesOf(settings), answer),
  seconds: () => 10,
};
