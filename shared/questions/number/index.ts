import type { Kind } from "../kind.ts";
import {
  type Figure,
  figureAnswer,
  figureCompares,
  figureControl,
  figureLines,
  figureObserved,
  figureValue,
  figureVariables,
} from "../parts/figure.ts";
import { countClasses } from "./count-classes.ts";
import { layoutOf, NumberSettings } from "./definition.ts";

export const number: Kind<"number", NumberSettings, Figure> = {
  name: "number",
  title: { nl: "Getal", en: "Number" },
  settings: NumberSettings,
  authoring: { fresh: { min: 0, classes: countClasses, notStated: true } },
  readingClasses: ["figure", "position"],
  answer: (settings) => figureAnswer(layoutOf(settings)),
  open: () => [],
  variables: (settings) => figureVariables(layoutOf(settings)),
  observe: (settings, answer) => figureObserved(layoutOf(settings), answer),
  ownWords: () => [],
  comparable: (_settings, answer) => figureValue(answer),
  compares: (settings) => figureCompares(layoutOf(settings)),
  control: (settings) => figureControl(layoutOf(settings)),
  chart: "histogram",
  lines: (settings, answer) => figureLines(layoutOf(settings), answer),
  seconds: () => 60,
};
