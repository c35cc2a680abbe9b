import { type DivergingRow, divergingRows, type Piece, piecesOf } from "#shared/charts/diverging-rows.ts";
import { light } from "#shared/charts/palette.ts";
import { cellWords } from "#shared/charts/words.ts";
import { inLanguage, type Language } from "#shared/kernel/text.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import { linesOf, widthOf } from "../type/measure.ts";
import {
  chartWidth,
  type Drawing,
  edge,
  fitting,
  ink,
  inkSoft,
  label,
  labelSize,
  labels,
  lineHeight,
  noteSize,
  outlined,
  paper,
  plain,
  rect,
  rule,
} from "./element.ts";
import { legend } from "./legend.ts";
import { svgWords } from "./words.ts";

const barHeight = 13;
const labelWidth = 142;
const noteWidth = 92;
const gap = 10;

/** Rows of one ordered scale around its middle: what is low lies left, what is high right, the middle on both sides. */
export const diverging = (spec: ChartSpec, language: Language): Drawing => {
  const all = divergingRows(spec);
  const only = all.length === 1 && all[0]?.label.nl === spec.title.nl;
  const left = only ? 0 : labelWidth + gap;
  const area = chartWidth - left - noteWidth - gap;
  const pieces = piecesOf(spec);
  const titleOf = (row: DivergingRow) =>
    only ? [] : linesOf(plain(inLanguage(row.label, language)), labelWidth, labelSize, 3);
  const isAlike = new Set(all.map(({ n }) => n)).size === 1;
  const notesOf = (row: DivergingRow) => linesOf(plain(noteOf(row, isAlike, language)), noteWidth, noteSize, 3);
  const heightOf = (row: DivergingRow) =>
    Math.max(titleOf(row).length * lineHeight + 1, notesOf(row).length * lineHeight + 1, barHeight);
  const rows = fitting(all, (row) => heightOf(row) + 6);
  const reach = (side: -1 | 1): number =>
    Math.max(0, ...rows.map(({ lengths }) => sum(Object.values(lengths).filter((length) => length * side > 0)) * side));
  const unit = area / Math.max(1, reach(-1) + reach(1));
  const middle = left + reach(-1) * unit;

  const head = legend(spec, language);
  let y = head.height;
  const body = rows.flatMap((row) => {
    const [title, note, height] = [titleOf(row), notesOf(row), heightOf(row)];
    const top = y + (height - barHeight) / 2;
    const first = (lines: number): number => y + (height - lines * lineHeight) / 2 + labelSize;
    const parts = [
      ...labels(0, first(title.length), title),
      ...barOf(row, pieces, { middle, unit, top }),
      ...labels(chartWidth - noteWidth, first(note.length), note, { size: noteSize, fill: inkSoft }),
    ];
    y += height + 6;
    return parts;
  });
  const axis = rule(middle, head.height - 3, middle, y - 3);
  const rest = all.length - rows.length;
  if (rest === 0) return { body: [...head.body, axis, ...body], height: y };
  const more = label(left, y + labelSize, svgWords(language).more(rest), { fill: inkSoft });
  return { body: [...head.body, axis, ...body, more], height: y + lineHeight + 3 };
};

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

/**
 * What stands behind a row: how many answered, where that differs by row, and what lies beside the scale; or the bound,
 * or that it is not shown.
 */
const noteOf = (row: DivergingRow, isAlike: boolean, language: Language): string => {
  const say = cellWords(language);
  if (row.bound) return `${say.atLeast(row.bound.count, row.n ?? 0)}: ${inLanguage(row.bound.label, language)}`;
  if (row.n === undefined) return svgWords(language).notShown;
  const beside = row.asides
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${inLanguage(label, language).toLowerCase()}: ${count}`);
  return [...(isAlike ? [] : [say.answered(row.n)]), ...beside].join(", ");
};

type Place = { readonly middle: number; readonly unit: number; readonly top: number };

const barOf = (
  { lengths }: DivergingRow,
  pieces: readonly Piece[],
  { middle, unit, top }: Place,
): readonly string[] => {
  let [leftEnd, rightEnd] = [middle, middle];
  return pieces.flatMap((piece) => {
    const length = lengths[piece.key] ?? 0;
    if (length === 0) return [];
    const width = Math.abs(length) * unit;
    const x = length < 0 ? leftEnd - width : rightEnd;
    if (length < 0) leftEnd -= width;
    else rightEnd += width;
    if (piece.isBound) return [outlined(x, top, width, barHeight)];
    const count = String(Math.abs(length) * (piece.isHalf ? 2 : 1));
    // The middle step lies on both sides of the axis and says its count once, on the axis.
    const at = piece.isHalf ? middle : x + width / 2;
    const fits = widthOf(count, noteSize) + 2 <= width * (piece.isHalf ? 2 : 1);
    const isSaid = fits && !(piece.isHalf && !piece.isSilent);
    return [
      rect(x, top, width, barHeight, light.diverging[piece.step - 1] ?? edge),
      ...(isSaid
        ? [
            label(at, top + barHeight - 3.6, count, {
              anchor: "middle",
              size: noteSize,
              fill: piece.isDark ? paper : ink,
            }),
          ]
        : []),
    ];
  });
};
