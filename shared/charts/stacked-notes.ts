import { rankPoints } from "../aggregation/rank-points.ts";
import { inLanguage, type Language } from "../kernel/text.ts";
import type { ChartSpec } from "../questions/chart.ts";
import { meanShares } from "./mean-shares.ts";
import { stackedRows } from "./stacked-rows.ts";
import { cellWords } from "./words.ts";

/** What stands at each row of places or shares: its points or its average, else the bound, or that nothing is told. */
export const stackedNotes = (spec: ChartSpec, language: Language): readonly string[] => {
  const say = cellWords(language);
  const means = meanShares(spec);
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: 1 });
  return stackedRows(spec).map(({ n, bound, asides }, at) => {
    const row = spec.rows[at];
    if (n === undefined || row === undefined) return say.notShown;
    if (bound) return `${say.atLeast(bound.count, n)}: ${inLanguage(bound.label, language)}`;
    if (spec.shape === "ranks") {
      const earned = rankPoints(row);
      return earned ? `${say.points(earned.points)}, ${say.chosenBy(earned.chosen, n)}` : say.notShown;
    }
    const mean = means[at];
    const beside = asides.map(({ label, count }) => `${inLanguage(label, language).toLowerCase()}: ${count}`);
    return mean ? [say.mean(number.format(mean.least), number.format(mean.most)), ...beside].join(", ") : say.notShown;
  });
};
