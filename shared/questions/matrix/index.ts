import type { Kind } from "../kind.ts";
import { labelOf, optionsOf, valuesOf } from "../parts/choices.ts";
import { scaleCompares } from "../parts/scale.ts";
import { usualScale } from "../parts/usual-scale.ts";
import { comparableRows, type MatrixAnswer, matrixAnswer, openRows } from "./answer.ts";
import { choicesOf, MatrixSettings } from "./definition.ts";

export const matrix: Kind<"matrix", MatrixSettings, MatrixAnswer> = {
  name: "matrix",
  title: { nl: "Tabel met één schaal", en: "Table with one scale" },
  settings: MatrixSettings,
  authoring: { fresh: { options: usualScale } },
  fills: "rows",
  readingClasses: ["position", "figure"],
  answer: matrixAnswer,
  open: openRows,
  variables: (settings) =>
    settings.rows.map(({ id, label }) => ({
      item: id,
      itemLabel: label,
      scale: settings.unordered ? "nominal" : "ordinal",
      options: optionsOf(choicesOf(settings)),
    })),
  observe: (_settings, { rows }) => new Map(Object.entries(rows)),
  ownWords: () => [],
  comparable: comparableRows,
  compares: (settings) => {
    const choices = choicesOf(settings);
    return {
      is: "rows",
      rows: settings.rows.map(({ id }) => id),
      fields: {
        answer: settings.unordered ? { is: "option", codes: valuesOf(choices) } : scaleCompares(choices),
      },
    };
  },
  control: (settings) => ({ control: "grid", rows: settings.rows, choices: choicesOf(settings) }),
  chart: "diverging",
  lines: (settings, { rows }) =>
    settings.rows.flatMap(({ id, label }) => {
      const option = rows[id];
      return option === undefined ? [] : [{ label, value: labelOf(choicesOf(settings), option) }];
    }),
  seconds: ({ rows }) => 10 + 8 * rows.length,
};
