import { scaleOf } from "../aggregation/exact-counts.ts";
import type { Language } from "../kernel/text.ts";
import type { ChartSpec } from "../questions/chart.ts";
import { quadrantOf } from "./quadrant-points.ts";
import { cellWords } from "./words.ts";

/** What one has to know to read a shape that is not plain, in sentences; none for the others. */
export const readingOf = (spec: ChartSpec, language: Language): readonly string[] => {
  const say = cellWords(language);
  if (spec.shape === "ranks") return [say.pointsAre(scaleOf(spec.rows[0]).length)];
  if (spec.shape === "shares") return [say.meanIs];
  return spec.shape === "quadrant" && quadrantOf(spec) ? [say.pointIs] : [];
};
