import type { Kind } from "../kind.ts";
import { optionsOf } from "../parts/choices.ts";
import { type Figure, figureAnswer, figureCompares, figureControl, figureLines, figureValue } from "../parts/figure.ts";
import { GradeSettings, grades, layoutOf } from "./definition.ts";

/** Published per mark: the ten marks are their own classes. */
export const grade: Kind<"grade", GradeSettings, Figure> = {
  name: "grade",
  title: { nl: "Rapportcijfer", en: "Mark out of ten" },
  settings: GradeSettings,
  readingClasses: ["position", "figure"],
  answer: (settings) => figureAnswer(layoutOf(settings)),
  open: () => [],
  variables: (settings) => [
    { item: null, scale: "ordinal", options: [...grades, ...optionsOf(layoutOf(settings).asides)] },
  ],
  observe: (_settings, answer) => new Map([["", String(answer)]]),
  ownWords: () => [],
  comparable: (_settings, answer) => figureValue(answer),
  compares: (settings) => figureCompares(layoutOf(settings)),
  control: (settings) => ({ ...figureControl(layoutOf(settings)), layout: "scale" }),
  chart: "histogram",
  lines: (settings, answer) => figureLines(layoutOf(settings), answer),
  seconds: () => 15,
};
