import { isTick } from "#shared/aggregation/chart-of.ts";
import type { Point } from "#shared/aggregation/first-evening.ts";
import { cellWords } from "#shared/charts/words.ts";
import type { Language } from "#shared/kernel/text.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { resultWords } from "./words.ts";

/** A point in one line: the option most chose, and of how many. */
export const shownPoint = ({ variable, disclosed, option }: Point, language: Language): string => {
  const say = cellWords(language);
  if (isTick(variable) && disclosed.shown === "exact")
    return resultWords(language).mentioned(disclosed.counts.yes ?? 0, disclosed.n);
  const label = inLanguage(variable.options.find(({ code }) => code === option)?.label ?? { nl: option }, language);
  if (disclosed.shown === "exact") return `${label}: ${say.of(disclosed.counts[option] ?? 0, disclosed.n)}`;
  return disclosed.shown === "band" ? `${label}: ${say.atLeast(disclosed.atLeast, disclosed.n)}` : label;
};
