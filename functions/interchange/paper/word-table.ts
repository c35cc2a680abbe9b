import {
  AlignmentType,
  BorderStyle,
  CheckBox,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { light } from "#shared/charts/palette.ts";
import type { PaperCell } from "#shared/interchange/paper/paper.ts";
import { wordText } from "./word-text.ts";

/** The text's width on the page, in twentieths of a point. */
const whole = 11906 - 1361 - 1134;
const edge = { style: BorderStyle.SINGLE, size: 4, color: light.roles.line.slice(1) };
const edges = { top: edge, bottom: edge, left: edge, right: edge };

/** Nothing of a box that can be ticked is seen by others than who ticks it: it has no name, only what stands in its row. */
export const box = (): CheckBox =>
  new CheckBox({
    checkedState: { value: "2612", font: "MS Gothic" },
    uncheckedState: { value: "2610", font: "MS Gothic" },
  });

type Layout = {
  /** The first column's share of the width; 0 to divide evenly. */
  readonly first: number;
  /** Whether what is not in the first column stands in the middle. */
  readonly centred: boolean;
};

/** A table whose first row is its header, repeated on every page; no row is broken over pages. */
export const wordTable = (
  head: readonly string[],
  rows: readonly (readonly PaperCell[])[],
  { first, centred }: Layout,
): Table => {
  const others = first === 0 ? head.length : head.length - 1;
  const widths = head.map((_, at) =>
    Math.floor(first > 0 && at === 0 ? whole * first : (whole * (1 - first)) / Math.max(1, others)),
  );
  const cellAt = (cell: PaperCell, at: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      borders: edges,
      ...(isHead && { shading: { fill: light.roles.mist.slice(1) } }),
      margins: { left: 70, right: 70 },
      children: [
        new Paragraph({
          style: "Cell",
          ...(centred && (at > 0 || first === 0) && { alignment: AlignmentType.CENTER }),
          ...(isHead && { keepNext: true }),
          children: cell.is === "words" ? [new TextRun({ text: wordText(cell.words), bold: isHead })] : inside(cell),
        }),
      ],
    });
  return new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((words, at) => cellAt({ is: "words", words }, at, true)),
      }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((cell, at) => cellAt(cell, at, false)) })),
    ],
  });
};

const inside = ({ is }: PaperCell): readonly (CheckBox | TextRun)[] => (is === "box" ? [box()] : [new TextRun("")]);
