import { cellLength } from "#shared/charts/cell-label.ts";
import { inLanguage, type Language } from "#shared/kernel/text.ts";
import type { Cell, ChartSpec } from "#shared/questions/chart.ts";
import { linesOf, widthOf } from "../type/measure.ts";
import { rowsOfBars } from "./bars.ts";
import {
  brand,
  chartWidth,
  type Drawing,
  edge,
  label,
  labelSize,
  labels,
  lineHeight,
  noteSize,
  outlined,
  plain,
  rect,
  rule,
} from "./element.ts";

const columnsHeight = 110;
const top = 16;
const betweenColumns = 3;
/** Sets apart what stands beside the scale. */
const besideScale = 14;
const widestColumn = 62;

const said = (cell: Cell): string => {
  if (cell.shown === "not") return "";
  const sign = { exact: "", "at-least": "≥ ", "at-most": "≤ " }[cell.shown];
  return `${sign}${cell.count}`;
};

/** Columns over the declared classes of a number; what stands beside the scale is set apart in grey. */
export const histogram = (spec: ChartSpec, language: Language): Drawing => {
  const [row] = spec.rows;
  const columns = (row?.bars ?? []).map((bar) => ({
    words: plain(inLanguage(bar.label, language)),
    cell: bar.cell,
    n: row?.n,
    isAside: bar.aside === true,
  }));
  const asides = columns.filter(({ isAside }) => isAside).length;
  const pitch = Math.min(widestColumn, (chartWidth - (asides > 0 ? besideScale : 0)) / Math.max(1, columns.length));
  const width = pitch - betweenColumns;
  const wordsFit = columns.every(({ words }) => words.split(" ").every((word) => widthOf(word, noteSize) <= width));
  // Classes with long names are read more easily lying down than on their side.
  if (!wordsFit || pitch < 26) return rowsOfBars(columns, language);

  const most = Math.max(1, ...columns.map(({ cell }) => cellLength(cell)));
  const floor = top + columnsHeight;
  const lines = columns.map(({ words }) => linesOf(words, width, noteSize, 4));
  const body = columns.flatMap(({ cell, isAside }, at) => {
    const x = at * pitch + (isAside ? besideScale : 0);
    const height = (columnsHeight * cellLength(cell)) / most;
    const middle = x + width / 2;
    return [
      ...(cell.shown === "at-least"
        ? [outlined(x, floor - height, width, height)]
        : height > 0
          ? [rect(x, floor - height, width, height, isAside ? edge : brand)]
          : []),
      label(middle, floor - height - 4, said(cell), { anchor: "middle", size: labelSize }),
      ...labels(middle, floor + lineHeight, lines[at] ?? [], { anchor: "middle", size: noteSize }),
    ];
  });
  const scaleEnd = (columns.length - asides) * pitch - betweenColumns;
  const rules = [
    rule(0, floor, scaleEnd, floor),
    ...(asides > 0
      ? [
          rule(
            scaleEnd + betweenColumns + besideScale,
            floor,
            columns.length * pitch - betweenColumns + besideScale,
            floor,
          ),
        ]
      : []),
  ];
  const deepest = Math.max(1, ...lines.map(({ length }) => length));
  return { body: [...body, ...rules], height: floor + deepest * lineHeight + 5 };
};
