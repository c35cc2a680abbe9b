import type { Cell, ChartSpec } from "../questions/chart.ts";
import { cellWords } from "./words.ts";

/** So many options are looked at one by one; of a longer list nobody reads a tail that says the same each time. */
const fewestForTail = 16;
const shortestTail = 4;

/**
 * A chart with one long list of options, its tail of equal cells told in one bar: “elk van de 248 andere: hoogstens 2”.
 * Where rows share a scale, or a scale has an order of its own, nothing is left out.
 */
export const shortened = (spec: ChartSpec): ChartSpec => {
  const [row] = spec.rows;
  const last = row?.bars.at(-1)?.cell;
  if (spec.shape !== "bars" || spec.rows.length !== 1 || !row || !last || row.bars.length <= fewestForTail) return spec;

  const from = row.bars.findLastIndex(({ cell }) => !areAlike(cell, last)) + 1;
  const many = row.bars.length - from;
  if (many < shortestTail) return spec;
  const label = { nl: cellWords("nl").others(many), en: cellWords("en").others(many) };
  return { ...spec, rows: [{ ...row, bars: [...row.bars.slice(0, from), { code: "others", label, cell: last }] }] };
};

const areAlike = (one: Cell, other: Cell): boolean =>
  one.shown === other.shown && (one.shown === "not" || (other.shown !== "not" && one.count === other.count));
