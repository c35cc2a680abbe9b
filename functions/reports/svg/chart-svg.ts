import type { Language } from "#shared/kernel/text.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import { bars } from "./bars.ts";
import { diverging } from "./diverging.ts";
import { asSvg, type Drawing } from "./element.ts";
import { histogram } from "./histogram.ts";
import { quadrant } from "./quadrant.ts";
import { stacked } from "./stacked.ts";

const shapes: Readonly<Record<ChartSpec["shape"], (spec: ChartSpec, language: Language) => Drawing>> = {
  bars,
  diverging,
  histogram,
  quadrant,
  ranks: stacked,
  shares: stacked,
};

/**
 * A chart as an SVG for print: the same order, lengths, colours and hatching as on screen, in points. Draws what the
 * spec says and computes nothing.
 */
export const chartSvg = (spec: ChartSpec, language: Language): string => asSvg(shapes[spec.shape](spec, language));
