import { cellLabel, cellLength } from "#shared/charts/cell-label.ts";
import { shortened } from "#shared/charts/shortened.ts";
import { inLanguage, type Language } from "#shared/kernel/text.ts";
import type { Cell, ChartSpec } from "#shared/questions/chart.ts";
import { linesOf, widthOf } from "../type/measure.ts";
import {
  brand,
  chartWidth,
  type Drawing,
  edge,
  fitting,
  inkSoft,
  label,
  labelSize,
  labels,
  lineHeight,
  mist,
  outlined,
  plain,
  rect,
} from "./element.ts";
import { svgWords } from "./words.ts";

const barHeight = 9;
const gap = 12;

type Bar = { readonly words: string; readonly cell: Cell; readonly n: number | undefined; readonly isAside: boolean };

/** Horizontal bars from zero, label before and count behind, on a track that is as long as all who answered. */
export const bars = (spec: ChartSpec, language: Language): Drawing => {
  const all = shortened(spec).rows.flatMap((row) =>
    row.bars.map(
      (bar): Bar => ({
        words: plain(inLanguage(row.label ?? bar.label, language)),
        cell: bar.cell,
        n: row.n,
        isAside: bar.aside === true,
      }),
    ),
  );
  return rowsOfBars(all, language);
};

export const rowsOfBars = (all: readonly Bar[], language: Language): Drawing => {
  const say = svgWords(language);
  const saidOf = ({ cell, n }: Bar): string => (cell.shown === "not" ? say.notShown : cellLabel(cell, n, language));
  const labelWidth = Math.min(176, Math.max(60, ...all.map(({ words }) => widthOf(words, labelSize) + 1)));
  const drawn = fitting(all, ({ words }) => linesOf(words, labelWidth, labelSize, 3).length * lineHeight + 5);
  const countWidth = Math.max(...drawn.map((bar) => widthOf(saidOf(bar), labelSize)), 40);
  const left = labelWidth + gap;
  const track = chartWidth - left - countWidth - gap;
  const most = Math.max(1, ...drawn.map(({ n }) => n ?? 0));

  let y = 2;
  const body = drawn.flatMap((bar) => {
    const lines = linesOf(bar.words, labelWidth, labelSize, 3);
    const height = lines.length * lineHeight;
    const barTop = y + (height - barHeight) / 2;
    const baseline = barTop + barHeight / 2 + labelSize * 0.34;
    const length = (track * cellLength(bar.cell)) / most;
    const parts = [
      ...labels(0, y + labelSize, lines),
      ...(bar.cell.shown === "not" ? [] : [rect(left, barTop, track, barHeight, mist)]),
      ...(bar.cell.shown === "at-least"
        ? [outlined(left, barTop, length, barHeight)]
        : length > 0
          ? [rect(left, barTop, length, barHeight, bar.isAside ? edge : brand)]
          : []),
      label(chartWidth, baseline, saidOf(bar), { anchor: "end", fill: inkSoft }),
    ];
    y += height + 5;
    return parts;
  });
  if (all.length <= drawn.length) return { body, height: y };
  const rest = label(left, y + labelSize, say.more(all.length - drawn.length), { fill: inkSoft });
  return { body: [...body, rest], height: y + lineHeight + 3 };
};
