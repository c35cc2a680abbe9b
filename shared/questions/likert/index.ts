import type { Kind } from "../kind.ts";
import { optionsOf } from "../parts/choices.ts";
import { type PickedOne, pickedOne, pickedOneLines, pickedOneObserved } from "../parts/pick-one.ts";
import { positionOf, scaleCompares } from "../parts/scale.ts";
import { usualScale } from "../parts/usual-scale.ts";
import { choicesOf, LikertSettings } from "./definition.ts";

export const likert: Kind<"likert", LikertSettings, PickedOne> = {
  name: "likert",
  title: { nl: "Schaal", en: "Scale" },
  settings: LikertSettings,
  authoring: { fresh: { options: usualScale } },
  readingClasses: ["position", "figure"],
  answer: (settings) => pickedOne(choicesOf(settings)),
  open: () => [],
  variables: (settings) => [{ item: null, scale: "ordinal", options: optionsOf(choicesOf(settings)) }],
  observe: (_settings, answer) => pickedOneObserved(answer),
  ownWords: () => [],
  comparable: (settings, { choice }) => ({ is: "scalar", value: positionOf(choicesOf(settings), choice) }),
  compares: (settings) => scaleCompares(choicesOf(settings)),
  control: (settings) => ({ control: "pick-one", choices: choicesOf(settings), layout: "scale" }),
  chart: "diverging",
  lines: (settings, answer) => pickedOneLines(choicesOf(settings), answer),
  seconds: () => 12,
};
