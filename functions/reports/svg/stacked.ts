import { light, sequentialText } from "#shared/charts/palette.ts";
import { stackedNotes } from "#shared/charts/stacked-notes.ts";
import { stackedParts, stackedRows } from "#shared/charts/stacked-rows.ts";
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
  mist,
  noteSize,
  outlined,
  plain,
  rect,
} from "./element.ts";
import { legend } from "./legend.ts";
import { svgWords } from "./words.ts";

const barHeight = 13;
const labelWidth = 142;
const noteWidth = 104;
const gap = 10;

/** Rows of counts from zero, one part for each place or class, darker the more it is. */
export const stacked = (spec: ChartSpec, language: Language): Drawing => {
  const notes = stackedNotes(spec, language);
  const all = stackedRows(spec).map((row, at) => ({
    ...row,
    title: linesOf(plain(inLanguage(row.label, language)), labelWidth, labelSize, 3),
    note: linesOf(plain(row.n === undefined ? svgWords(language).notShown : (notes[at] ?? "")), noteWidth, noteSize, 3),
  }));
  type Row = (typeof all)[number];
  const heightOf = ({ title, note }: Row) => Math.max(title.length, note.length) * lineHeight + 2;
  const rows = fitting(all, (row) => heightOf(row) + 6);
  const parts = stackedParts(spec);
  const left = labelWidth + gap;
  const track = chartWidth - left - noteWidth - gap;
  const unit = track / Math.max(1, ...rows.map(({ n }) => n ?? 0));

  const barOf = ({ lengths }: Row, top: number): readonly string[] => {
    let x = left;
    return parts.flatMap(({ key, step, isBound }) => {
      const count = lengths[key] ?? 0;
      const width = count * unit;
      if (count === 0) return [];
      const from = x;
      x += width;
      if (isBound) return [outlined(from, top, width, barHeight)];
      const words = String(count);
      const fill = light.roles[sequentialText[step - 1] ?? "ink"] ?? ink;
      return [
        rect(from, top, width, barHeight, light.sequential[step - 1] ?? edge),
        ...(widthOf(words, noteSize) + 2 <= width
          ? [label(from + width / 2, top + barHeight - 3.6, words, { anchor: "middle", size: noteSize, fill })]
          : []),
      ];
    });
  };

  const head = legend(spec, language);
  let y = head.height;
  const body = rows.flatMap((row) => {
    const height = heightOf(row);
    const top = y + (height - barHeight) / 2;
    const first = (lines: number): number => y + (height - lines * lineHeight) / 2 + labelSize;
    const drawn = [
      ...labels(0, first(row.title.length), row.title),
      ...(row.n === undefined ? [] : [rect(left, top, row.n * unit, barHeight, mist)]),
      ...barOf(row, top),
      ...labels(chartWidth - noteWidth, first(row.note.length), row.note, { size: noteSize, fill: inkSoft }),
    ];
    y += height + 6;
    return drawn;
  });
  const more = all.length - rows.length;
  if (more === 0) return { body: [...head.body, ...body], height: y };
  const rest = label(left, y + labelSize, svgWords(language).more(more), { fill: inkSoft });
  return { body: [...head.body, ...body, rest], height: y + lineHeight + 3 };
};
