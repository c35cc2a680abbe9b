import { type Language, type LocalText, languages } from "../kernel/text.ts";
import type { ChartSpec } from "../questions/chart.ts";
import { medianOf } from "./median-of.ts";
import { stackedNotes } from "./stacked-notes.ts";
import { cellWords } from "./words.ts";

/** What a chart says of each row as a whole, and what that is; undefined where it says nothing but counts. */
export type Summaries = { readonly heading: LocalText; readonly rows: readonly LocalText[] };

export const summaries = (spec: ChartSpec): Summaries | undefined => {
  const { shape } = spec;
  if (shape !== "ranks" && shape !== "shares" && shape !== "quadrant") return undefined;
  const said = (language: Language): readonly string[] =>
    shape === "quadrant"
      ? spec.rows.map((row) => medianOf(row, language) ?? cellWords(language).notShown)
      : stackedNotes(spec, language);
  const [nl, en] = languages.map(said);
  return {
    heading: { nl: cellWords("nl").summaryOf[shape], en: cellWords("en").summaryOf[shape] },
    rows: spec.rows.map((_, at) => ({ nl: nl?.[at] ?? "", en: en?.[at] ?? "" })),
  };
};
