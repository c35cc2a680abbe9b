import type { LocalText } from "../../kernel/text.ts";
import type { Observations, Variable } from "../kind.ts";
import { answeredOnly, answeredOption } from "../parts/count-only.ts";
import type { Column, RowsSettings } from "./column.ts";
import { columnKind } from "./column-kinds.ts";
import type { RowsAnswer } from "./row.ts";

/** One option of a column, and how an answer in that column shows that it was mentioned. */
type Counted = { readonly item: string; readonly code: string; readonly label: LocalText };

/**
 * The options of a column whose mentions may be counted. A table with fewer rows than options ties them to each other, as
 * a limit on ticks does (rule R5), and then none is; figures, words and limited ticks have no such options at all.
 */
export const countedOptions = (column: Column, max: number): readonly Counted[] => {
  const variables = columnKind(column).variables(columnKind(column).settings.parse(column.settings));
  const [only] = variables;
  if (only === undefined || variables.some(({ countOnly, scale }) => countOnly || scale === "classes")) return [];
  if (only.item === null)
    return only.options.length > max
      ? []
      : only.options.map(({ code, label }) => ({ item: `${column.id}:${code}`, code, label }));
  return variables.map(({ item, itemLabel }) => ({
    item: `${column.id}:${item}`,
    code: item ?? "",
    label: itemLabel ?? { nl: item ?? "" },
  }));
};

const countedIn = ({ columns, max }: RowsSettings): readonly { column: Column; counted: Counted }[] =>
  columns
    .filter((column) => column.counted)
    .flatMap((column) => countedOptions(column, max).map((counted) => ({ column, counted })));

const mentioned: Variable["options"] = [
  { code: "yes", label: { nl: "genoemd", en: "mentioned" } },
  { code: "no", label: { nl: "niet genoemd", en: "not mentioned" } },
];

/**
 * Of each option that is counted, whether it was mentioned in at least one row; else only that there are rows. What was
 * mentioned together, how often, and what was written is never told.
 */
export const variables = (settings: RowsSettings): readonly Variable[] => {
  const counted = countedIn(settings);
  return counted.length === 0
    ? [answeredOnly([])]
    : counted.map(({ column, counted: { item, label } }) => ({
        item,
        itemLabel: joined(column.label, label),
        scale: "binary",
        options: mentioned,
        besidesUntold: true,
      }));
};

export const observe = (settings: RowsSettings, { rows }: RowsAnswer): Observations => {
  const counted = countedIn(settings);
  if (counted.length === 0) return new Map([["", answeredOption.code]]);
  return new Map(
    counted.map(({ column, counted: { item, code } }) => [
      item,
      rows.some((row) => mentions(column, row[column.id], code)) ? "yes" : "no",
    ]),
  );
};

const mentions = (column: Column, answer: unknown, code: string): boolean => {
  if (answer === undefined) return false;
  const kind = columnKind(column);
  const observed = kind.observe(kind.settings.parse(column.settings), answer);
  return observed.get("") === code || observed.get(code) === "yes";
};

/** "Ernst: groot". */
export const joined = (column: LocalText, value: LocalText): LocalText => ({
  nl: `${column.nl}: ${value.nl}`,
  en: `${column.en ?? column.nl}: ${value.en ?? value.nl}`,
});
