import { aggregationWords } from "../aggregation/words.ts";
import { shortened } from "../charts/shortened.ts";
import { summaries } from "../charts/summaries.ts";
import { inLanguage, type Language } from "../kernel/text.ts";
import type { Cell, ChartRow, ChartSpec } from "../questions/chart.ts";
import { reportWords } from "./words.ts";

/** Longer than this nobody listens; the table of the figure holds the rest. */
const mostCharacters = 1800;

/**
 * A chart in words, made of what it shows and of nothing else: which kind it is, who answered, and each count or bound.
 * @param before sentences that come first, such as title and base
 */
export const alternativeOf = (chart: ChartSpec, before: readonly string[], language: Language): string => {
  const say = reportWords(language);
  const opening = [say.shapes[chart.shape], ...before].map(asSentence).join(" ");
  const said = summaries(chart);
  const rows = shortened(chart).rows.map((row, at) => {
    const summary = said?.rows[at];
    const whole = said && summary ? `${inLanguage(said.heading, language)}: ${inLanguage(summary, language)}` : "";
    return [rowInWords(row, language), whole].filter(Boolean).map(asSentence).join(" ");
  });
  let length = opening.length;
  const told = rows.filter((row) => {
    length += row.length + 1;
    return length <= mostCharacters;
  });
  return [opening, ...told, ...(told.length < rows.length ? [say.rest] : [])].join(" ");
};

const rowInWords = ({ label, n, bars }: ChartRow, language: Language): string => {
  const say = aggregationWords(language);
  const most = bars.find(({ cell }) => cell.shown === "at-least");
  const told =
    most?.cell.shown === "at-least" && n !== undefined && bars.length > 1
      ? say.band(most.cell.count, n, inLanguage(most.label, language))
      : bars.some(({ cell }) => cell.shown !== "not")
        ? bars.map((bar) => named(label ? bars.length > 1 : true, inLanguage(bar.label, language), bar.cell, language))
        : [say.notShown];
  return [label && `${inLanguage(label, language)}: `, typeof told === "string" ? told : told.join("; ")].join("");
};

const named = (withLabel: boolean, label: string, cell: Cell, language: Language): string =>
  withLabel ? `${label} ${cellInWords(cell, language)}` : cellInWords(cell, language);

/** What a cell says in words: a count, a bound, or that it is not shown. Never anything that looks like zero. */
export const cellInWords = (cell: Cell, language: Language): string => {
  const say = aggregationWords(language);
  if (cell.shown === "exact") return say.exactly(cell.count);
  if (cell.shown === "at-least") return say.atLeast(cell.count);
  return cell.shown === "at-most" ? say.atMost(cell.count) : say.notShown;
};

const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
