import type { AnswerLine, Kind } from "../kind.ts";
import type { RowsSettings as Settings } from "./column.ts";
import { columnKind } from "./column-kinds.ts";
import { comparableRows, rowsCompare } from "./comparing.ts";
import { joined, observe, variables } from "./counted.ts";
import { RowsSettings } from "./definition.ts";
import { type AnsweredRow, openCells, type RowsAnswer, rowsAnswer } from "./row.ts";

export const rows: Kind<"rows", Settings, RowsAnswer> = {
  name: "rows",
  title: { nl: "Tabel met eigen rijen", en: "Table with rows of one's own" },
  settings: RowsSettings,
  authoring: {
    words: {
      min: { label: { nl: "Minstens zoveel rijen", en: "At least so many rows" } },
      max: { label: { nl: "Hoogstens zoveel rijen", en: "At most so many rows" } },
    },
    fresh: { max: 10 },
  },
  readingClasses: ["position", "figure", "text", "confidential"],
  answer: rowsAnswer,
  open: openCells,
  variables,
  observe,
  ownWords: (settings, { rows: filled }) => filled.flatMap((row) => wordsIn(settings, row)),
  comparable: comparableRows,
  compares: rowsCompare,
  control: ({ columns, min, max }) => ({
    control: "repeat",
    columns: columns.map((column) => {
      const kind = columnKind(column);
      const { id, label, required } = column;
      return { id, label, required, control: kind.control(kind.settings.parse(column.settings)) };
    }),
    min,
    max,
  }),
  chart: "bars",
  lines: (settings, { rows: filled }) =>
    filled.map((row, place) => ({ label: { nl: String(place + 1) }, value: rowLine(settings, row) })),
  seconds: ({ columns, min, max }) => {
    const row = columns.reduce((sum, column) => {
      const kind = columnKind(column);
      return sum + kind.seconds(kind.settings.parse(column.settings));
    }, 0);
    return 10 + row * Math.max(1, min, Math.ceil(max / 2));
  },
};

const cellsOf = ({ columns }: Settings, row: AnsweredRow) =>
  columns.flatMap((column) => {
    const cell = row[column.id];
    const kind = columnKind(column);
    return cell === undefined ? [] : [{ column, kind, settings: kind.settings.parse(column.settings), cell }];
  });

const wordsIn = (settings: Settings, row: AnsweredRow): readonly string[] =>
  cellsOf(settings, row).flatMap(({ kind, settings: own, cell }) => kind.ownWords(own, cell));

/** "Beroep: hovenier · Ernst: groot". */
const rowLine = (settings: Settings, row: AnsweredRow): AnswerLine["value"] => {
  const cells = cellsOf(settings, row).map(({ column, kind, settings: own, cell }) => {
    const values = kind.lines(own, cell).map(({ value }) => value);
    return joined(column.label, {
      nl: values.map(({ nl }) => nl).join(", "),
      en: values.map(({ nl, en }) => en ?? nl).join(", "),
    });
  });
  return { nl: cells.map(({ nl }) => nl).join(" · "), en: cells.map(({ nl, en }) => en ?? nl).join(" · ") };
};
