import { scaleOf } from "../aggregation/exact-counts.ts";
import type { LocalText } from "../kernel/text.ts";
import type { ChartSpec } from "../questions/chart.ts";
import { piecesOf } from "./diverging-rows.ts";
import { stackedParts } from "./stacked-rows.ts";

/** A step of the scale that rows share: its words, and its place (1–5) in which set of colours. */
export type LegendStep = {
  readonly code: string;
  readonly label: LocalText;
  readonly colours: "diverging" | "sequential";
  readonly step: number;
};

/** The steps that are told by colour, in the order of the scale; none in shapes that need no legend. */
export const legendSteps = (spec: ChartSpec): readonly LegendStep[] => {
  const scale = scaleOf(spec.rows[0]);
  if (spec.shape === "ranks" || spec.shape === "shares") {
    const steps = new Map(stackedParts(spec).map(({ key, step }) => [key, step]));
    return scale.map(({ code, label }) => ({ code, label, colours: "sequential", step: steps.get(code) ?? 3 }));
  }
  if (spec.shape !== "diverging") return [];
  const steps = new Map(piecesOf(spec).map(({ key, step }) => [key.replace(/Left|Right/, ""), step]));
  return scale.map(({ code, label }, place) => ({
    code,
    label,
    colours: "diverging",
    step: steps.get(`step${place}`) ?? 3,
  }));
};
