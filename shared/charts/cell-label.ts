import { fewestForPercentages } from "../aggregation/derived.ts";
import type { Language } from "../kernel/text.ts";
import type { Cell } from "../questions/chart.ts";
import { cellWords } from "./words.ts";

/** What stands at a bar: counts first, shares only where enough organisations answered. */
export const cellLabel = (cell: Cell, n: number | undefined, language: Language): string => {
  const say = cellWords(language);
  if (cell.shown === "not" || n === undefined) return say.notShown;
  if (cell.shown === "at-least") return say.atLeast(cell.count, n);
  if (cell.shown === "at-most") return say.atMost(cell.count, n);
  return n >= fewestForPercentages
    ? say.share(cell.count, n, `${Math.round((100 * cell.count) / n)}`)
    : say.of(cell.count, n);
};

/** How far a bar is drawn. Only a count and a lower bound have a length; nothing that is not told looks like one. */
export const cellLength = (cell: Cell): number =>
  cell.shown === "exact" || cell.shown === "at-least" ? cell.count : 0;
