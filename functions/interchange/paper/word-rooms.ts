import { Paragraph, type Table, TextRun } from "docx";
import type { Room } from "#shared/interchange/paper/paper.ts";
import { box, wordTable } from "./word-table.ts";
import { wordText } from "./word-text.ts";

/** A line to write on within a line of words. */
const rule = "\u00a0".repeat(2) + "_".repeat(30);
const place = `${"_".repeat(4)} `;

/** Room for an answer in Word. */
export const drawnRoom = (room: Room): readonly (Paragraph | Table)[] => {
  switch (room.is) {
    case "instruction":
      return [new Paragraph({ style: "Instruction", children: [new TextRun(wordText(room.words))] })];
    case "options":
      return room.options.map(
        ({ words, writes }) =>
          new Paragraph({
            style: "Option",
            children: [
              room.mark === "box" ? box() : new TextRun(place),
              new TextRun(` ${wordText(words)}${writes ? rule : ""}`),
            ],
          }),
      );
    case "lines":
      return Array.from({ length: room.count }, () => new Paragraph({ style: "Line", children: [] }));
    case "field":
      return [new Paragraph({ children: [new TextRun(`${"_".repeat(20)} ${wordText(room.behind)}`.trimEnd())] })];
    case "legend":
      return room.entries.map(
        ({ letter, words }) =>
          new Paragraph({
            style: "Option",
            children: [new TextRun({ text: `${letter}  `, bold: true }), new TextRun(wordText(words))],
          }),
      );
    case "table":
      return tableOf(room);
  }
};

const tableOf = ({ name, head, rows, namesRows }: Extract<Room, { is: "table" }>): readonly (Paragraph | Table)[] => {
  const isNumbered = namesRows && rows.every(([first]) => first?.is === "words" && first.words.length < 3);
  const first = !namesRows ? 0 : isNumbered ? 0.07 : head.length === 2 ? 0.7 : head.length > 7 ? 0.34 : 0.3;
  return [
    ...(name === ""
      ? []
      : [
          new Paragraph({
            keepNext: true,
            spacing: { before: 120 },
            children: [new TextRun({ text: wordText(name), bold: true })],
          }),
        ]),
    wordTable(head, rows, { first, centred: rows.some((row) => row.some(({ is }) => is === "box")) }),
  ];
};
