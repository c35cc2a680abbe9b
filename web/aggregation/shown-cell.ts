import { aggregationWords } from "#shared/aggregation/words.ts";
import type { Language } from "#shared/kernel/text.ts";
import type { Cell } from "#shared/questions/chart.ts";

/** What a cell says in words: a count, a bound, or that it is not shown. Never anything that looks like zero. */
export const shownCell = (cell: Cell, language: Language): string => {
  const say = aggregationWords(language);
  if (cell.shown === "exact") return say.exactly(cell.count);
  if (cell.shown === "at-least") return say.atLeast(cell.count);
  return cell.shown === "at-most" ? say.atMost(cell.count) : say.notShown;
};
