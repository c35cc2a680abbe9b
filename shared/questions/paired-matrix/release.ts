import type { LocalText } from "../../kernel/text.ts";
import type { Observations, Variable } from "../kind.ts";
import { optionsOf } from "../parts/choices.ts";
import { chosen, itemOf, type PairedMatrixAnswer } from "./answer.ts";
import { choicesOf, type PairedMatrixSettings, tensionId } from "./definition.ts";

const yesAndNo: Variable["options"] = [
  { code: "yes", label: { nl: "ja", en: "yes" } },
  { code: "no", label: { nl: "nee", en: "no" } },
];

const joined = (row: LocalText, column: LocalText): LocalText => ({
  nl: `${row.nl}: ${column.nl}`,
  en: `${row.en ?? row.nl}: ${column.en ?? column.nl}`,
});

/** The options that make a row tense, on the first and on the second scale; undefined where none is declared. */
const tense = ({ scales: [first, second], tension }: PairedMatrixSettings) => {
  if (!first || !second || !tension) return undefined;
  const ids = ({ options }: typeof first): readonly string[] => options.map(({ id }) => id);
  return [
    { scale: first.id, codes: ids(first).slice(ids(first).indexOf(tension.from)) },
    { scale: second.id, codes: ids(second).slice(0, ids(second).indexOf(tension.upTo) + 1) },
  ];
};

/**
 * Per row a variable for each scale, and where it is declared one that follows from both. The last throws light on how
 * the answers on the two scales go together, so it passes the gate or is not told.
 */
export const variables = (settings: PairedMatrixSettings): readonly Variable[] =>
  settings.rows.flatMap((row) => [
    ...settings.scales.map((scale): Variable => {
      const cell = { row: { code: row.id, label: row.label }, column: { code: scale.id, label: scale.label } };
      return {
        item: itemOf(row.id, scale.id),
        itemLabel: joined(row.label, scale.label),
        scale: "ordinal",
        options: optionsOf(choicesOf(scale)),
        cell,
      };
    }),
    ...tensionOf(settings, row),
  ]);

const tensionOf = (settings: PairedMatrixSettings, row: PairedMatrixSettings["rows"][number]): readonly Variable[] => {
  const where = tense(settings);
  if (!where || !settings.tension) return [];
  const { label } = settings.tension;
  return [
    {
      item: itemOf(row.id, tensionId),
      itemLabel: joined(row.label, label),
      scale: "binary",
      options: yesAndNo,
      gated: true,
      cell: { row: { code: row.id, label: row.label }, column: { code: tensionId, label } },
      both: where.map(({ scale, codes }) => ({ item: itemOf(row.id, scale), codes })),
    },
  ];
};

export const observe = (settings: PairedMatrixSettings, answer: PairedMatrixAnswer): Observations => {
  const where = tense(settings);
  return new Map(
    settings.rows.flatMap(({ id: row }): readonly (readonly [string, string])[] => {
      const given = settings.scales.flatMap(({ id }): readonly (readonly [string, string])[] => {
        const option = chosen(answer, row, id);
        return option === undefined ? [] : [[itemOf(row, id), option]];
      });
      if (!where || given.length < settings.scales.length) return given;
      const isTense = where.every(({ scale, codes }) => codes.includes(chosen(answer, row, scale) ?? ""));
      return [...given, [itemOf(row, tensionId), isTense ? "yes" : "no"]];
    }),
  );
};
