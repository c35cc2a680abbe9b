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
import { layoutOf, PercentSettings } from "./definition.ts";

export const percent: Kind<"percent", PercentSettings, Figure> = {
  name: "percent",
  title: { nl: "Percentage", en: "Percentage" },
  settings: PercentSettings,
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
  seconds: () => 45,
};
