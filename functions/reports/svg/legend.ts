import { legendSteps } from "#shared/charts/legend-steps.ts";
import { light } from "#shared/charts/palette.ts";
import { inLanguage, type Language } from "#shared/kernel/text.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import { linesOf, widthOf } from "../type/measure.ts";
import { chartWidth, type Drawing, edge, label, noteSize, plain, rect } from "./element.ts";

const swatch = 8;
const between = 14;
const rowHeight = 13;

/** The steps of a scale with their colours, in the order of the scale. */
export const legend = (spec: ChartSpec, language: Language): Drawing => {
  let [x, y] = [0, 0];
  const body = legendSteps(spec).flatMap(({ label: step, colours, step: place }) => {
    const [words = ""] = linesOf(plain(inLanguage(step, language)), chartWidth - swatch - 6, noteSize, 1);
    const width = swatch + 4 + widthOf(words, noteSize);
    if (x > 0 && x + width > chartWidth) [x, y] = [0, y + rowHeight];
    const colour = light[colours][place - 1] ?? edge;
    const parts = [
      rect(x, y, swatch, swatch, colour),
      label(x + swatch + 4, y + swatch - 0.8, words, { size: noteSize }),
    ];
    x += width + between;
    return parts;
  });
  return { body, height: y + rowHeight + 8 };
};
