import { fewestForPercentages } from "#shared/aggregation/derived.ts";
import type { Language } from "#shared/kernel/text.ts";
import type { Cell } from "#shared/questions/chart.ts";
import { shownNumber } from "../ui/shown.ts";
import { chartWords } from "./words.ts";

/** What stands at a bar: counts first, shares only where enough organisations answered. */
export const cellLabel = (cell: Cell, n: number | undefined, language: Language): string => {
  const say = chartWords(language);
  if (cell.shown === "not" || n === undefined) return say.notShown;
  if (cell.shown === "at-least") return say.atLeast(cell.count, n);
  if (cell.shown === "at-most") return say.atMost(cell.count, n);
  return n >= fewestForPercentages
    ? say.share(cell.count, n, shownNumber((100 * cell.count) / n, language, 0))
    : say.of(cell.count, n);
};

/** How far a bar is drawn. Only a count and a lower bound have a length; nothing that is not told looks like one. */
export const cellLength = (cell: Cell): number =>
  cell.shown === "exact" || cell.shown === "at-least" ? cell.count : 0;
