import type { LocalText } from "../../kernel/text.ts";
import type { AnswerLine, Kind } from "../kind.ts";
import { labelOf } from "../parts/choices.ts";
import { scaleCompares } from "../parts/scale.ts";
import { chosen, comparableRows, openCells, type PairedMatrixAnswer, pairedMatrixAnswer } from "./answer.ts";
import { choicesOf, PairedMatrixSettings } from "./definition.ts";
import { observe, variables } from "./release.ts";

export const pairedMatrix: Kind<"paired-matrix", PairedMatrixSettings, PairedMatrixAnswer> = {
  name: "paired-matrix",
  title: { nl: "Tabel met twee schalen", en: "Table with two scales" },
  settings: PairedMatrixSettings,
  fills: "rows",
  readingClasses: ["position", "figure"],
  answer: pairedMatrixAnswer,
  open: openCells,
  variables,
  observe,
  ownWords: () => [],
  comparable: comparableRows,
  compares: ({ rows, scales }) => ({
    is: "rows",
    rows: rows.map(({ id }) => id),
    fields: Object.fromEntries(scales.map((scale) => [scale.id, scaleCompares(choicesOf(scale))])),
  }),
  control: ({ rows, scales }) => ({
    control: "paired-grid",
    rows,
    scales: scales.map((scale) => ({ id: scale.id, label: scale.label, choices: choicesOf(scale) })),
  }),
  chart: "quadrant",
  lines: (settings, answer) => settings.rows.flatMap((row) => lineOf(settings, answer, row)),
  seconds: ({ rows }) => 15 + 14 * rows.length,
};

const lineOf = (
  { scales }: PairedMatrixSettings,
  answer: PairedMatrixAnswer,
  { id, label }: PairedMatrixSettings["rows"][number],
): readonly AnswerLine[] => {
  const said = scales.flatMap((scale): readonly LocalText[] => {
    const option = chosen(answer, id, scale.id);
    if (option === undefined) return [];
    const { nl, en = nl } = labelOf(choicesOf(scale), option);
    return [{ nl: `${scale.label.nl}: ${nl}`, en: `${scale.label.en ?? scale.label.nl}: ${en}` }];
  });
  const value = { nl: said.map(({ nl }) => nl).join("; "), en: said.map(({ en, nl }) => en ?? nl).join("; ") };
  return said.length === 0 ? [] : [{ label, value }];
};
