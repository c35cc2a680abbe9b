import type { LocalText } from "#shared/kernel/text.ts";
import type { DraftQuestion } from "#shared/questionnaires/draft.ts";
import type { Choice, ControlSpec } from "#shared/questions/control.ts";
import { kindOf, questionKinds } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import { listName, nameOf, rowName } from "./names.ts";
import { type QuestionOf, xpathOf } from "./say-xpath.ts";

/** A row as it is written: what each column says. */
export type WrittenRow = Readonly<Record<string, string>>;
export type WrittenQuestion = { readonly survey: readonly WrittenRow[]; readonly choices: readonly WrittenRow[] };

export const headings = {
  label: { nl: "label::Nederlands (nl)", en: "label::English (en)" },
  hint: { nl: "hint::Nederlands (nl)", en: "hint::English (en)" },
} as const;

/** What a cell can hold: no control characters but line ends, and no more than a spreadsheet takes. */
export const cellOf = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/(?!\n)[\p{Cc}\p{Cs}\ufffe\uffff]/gu, " ")
    .slice(0, 32_000);

export const said = (
  of: keyof typeof headings,
  text: { nl: string; en?: string | undefined } | undefined,
): WrittenRow =>
  text === undefined
    ? {}
    : { [headings[of].nl]: cellOf(text.nl), ...(text.en !== undefined && { [headings[of].en]: cellOf(text.en) }) };

type Writing = {
  readonly question: DraftQuestion;
  readonly id: string;
  /** What every row of the question has: whether it must be answered, and when it is asked. */
  readonly common: WrittenRow;
  readonly asked: WrittenRow;
};

/**
 * A question as rows of an XLSForm that any program for these can use. What XLSForm has no words for is not here; it is
 * carried in a column of ours.
 */
export const rowsOf = (question: DraftQuestion, questionOf: QuestionOf): WrittenQuestion => {
  const relevant = question.visibleIf === undefined ? "" : xpathOf(question.visibleIf, questionOf);
  const common = { ...(relevant !== "" && { relevant }), ...(question.required && { required: "yes" }) };
  const asked = { ...said("label", question.text), ...said("hint", question.help) };
  const writing = { question, id: question.id, common, asked };
  const known = questionKinds.has(question.kind);
  if (!known || !questionKinds.one(question.kind).settings.safeParse(question.settings).success)
    return { survey: [{ type: "text", name: nameOf(question.id), ...asked, ...common }], choices: [] };
  return writtenAs(
    kindOf(question as Pick<Question, "kind" | "settings">).control,
    writing,
    kindOf(question).compares.is,
  );
};

const writtenAs = (control: ControlSpec, writing: Writing, compares: string): WrittenQuestion => {
  const { id, common, asked } = writing;
  const name = nameOf(id);
  const row = (type: string, more: WrittenRow = {}) => ({ type, name, ...asked, ...common, ...more });
  switch (control.control) {
    case "text":
      return only(
        row("text", {
          ...(control.long && { appearance: "multiline" }),
          constraint: `string-length(.) <= ${control.maxLength}`,
        }),
      );
    case "day":
      return only(row("date", control.notFuture ? { constraint: ". <= today()" } : {}));
    case "figure":
      return only(row(control.decimals === 0 ? "integer" : "decimal", constraintOf(figureBounds(control))));
    case "type-ahead":
      return only(row(`select_one_from_file ${control.list}.csv`, { appearance: "autocomplete" }));
    case "pick-one":
      return picked(writing, `select_one ${compares === "truth" ? "yes_no" : listName(id)}`, control.choices, {
        ...(control.layout === "scale" && { appearance: "likert" }),
      });
    case "pick-many":
      return picked(writing, `select_multiple ${listName(id)}`, control.choices, constraintOf(most(control.max)));
    case "order":
      return picked(
        writing,
        `rank ${listName(id)}`,
        control.choices.filter(({ aside }) => !aside),
        {},
      );
    case "grid":
      return grid(writing, control.rows, control.choices, "");
    case "paired-grid": {
      const each = control.scales.map((scale) =>
        grid(
          { ...writing, asked: said("label", scale.label), id: rowName(id, scale.id) },
          control.rows,
          scale.choices,
          "",
        ),
      );
      return grouped(writing, each);
    }
    case "shares":
      return shares(writing, control);
    case "repeat":
      return repeated(writing, control);
  }
};

const only = (row: WrittenRow): WrittenQuestion => ({ survey: [row], choices: [] });
const constraintOf = (bounds: readonly string[]): WrittenRow =>
  bounds.length === 0 ? {} : { constraint: bounds.join(" and ") };
const most = (count: number | undefined): readonly string[] =>
  count === undefined ? [] : [`count-selected(.) <= ${count}`];

const figureBounds = ({ min, max }: { readonly min?: number; readonly max?: number }): readonly string[] => [
  ...(min === undefined ? [] : [`. >= ${min}`]),
  ...(max === undefined ? [] : [`. <= ${max}`]),
];

const choiceRows = (list: string, choices: readonly { value: string; label: LocalText }[]): readonly WrittenRow[] =>
  choices.map(({ value, label }) => ({ list_name: list, name: value, ...said("label", label) }));

/** Words of one's own are a question behind the list, because XLSForm's own “other” has no languages. */
const picked = (
  { id, asked, common }: Writing,
  type: string,
  choices: readonly Choice[],
  more: WrittenRow,
): WrittenQuestion => {
  const [kind = "", list = ""] = type.split(" ");
  const other = choices.find(({ asksWords }) => asksWords);
  const when = kind === "select_multiple" ? `selected(\${${nameOf(id)}}, 'other')` : `\${${nameOf(id)}} = 'other'`;
  const words = { type: "text", name: rowName(id, "other"), ...said("label", other?.label), relevant: when };
  return {
    survey: [{ type, name: nameOf(id), ...asked, ...common, ...more }, ...(other ? [words] : [])],
    choices: choiceRows(list, choices),
  };
};

const grouped = ({ id, asked, common }: Writing, inside: readonly WrittenQuestion[]): WrittenQuestion => {
  const { required, ...rest } = common;
  return {
    survey: [
      { type: "begin_group", name: nameOf(id), ...asked, ...rest },
      ...inside.flatMap(({ survey }) => survey),
      { type: "end_group" },
    ],
    choices: inside.flatMap(({ choices }) => choices),
  };
};

type Rows = readonly { readonly id: string; readonly label: LocalText }[];

const grid = (writing: Writing, rows: Rows, choices: readonly Choice[], behind: string): WrittenQuestion => {
  const list = listName(writing.id, behind);
  const { required, ...rest } = writing.common;
  const each = rows.map((row) => ({
    type: `select_one ${list}`,
    name: rowName(writing.id, row.id),
    ...said("label", row.label),
    ...(required !== undefined && { required }),
  }));
  return {
    survey: [
      { type: "begin_group", name: nameOf(writing.id), ...writing.asked, ...rest, appearance: "table-list" },
      ...each,
      { type: "end_group" },
    ],
    choices: choiceRows(list, choices),
  };
};

const shares = (writing: Writing, { items, total }: Extract<ControlSpec, { control: "shares" }>): WrittenQuestion => {
  const names = items.map((item) => `\${${rowName(writing.id, item.id)}}`);
  const each = items.map((item, place) => ({
    type: "integer",
    name: rowName(writing.id, item.id),
    ...said("label", item.label),
    ...(writing.common.required !== undefined && { required: "yes" }),
    // The last of them sees to the total.
    ...(place === items.length - 1
      ? { constraint: `. >= 0 and ${[...names.slice(0, -1), "."].join(" + ")} = ${total}` }
      : { constraint: ". >= 0" }),
  }));
  return grouped(writing, [{ survey: each, choices: [] }]);
};

const repeated = (writing: Writing, { columns, max }: Extract<ControlSpec, { control: "repeat" }>): WrittenQuestion => {
  const each = columns.map((column) => {
    const common = column.required ? { required: "yes" } : {};
    const id = rowName(writing.id, column.id);
    return writtenAs(column.control, { ...writing, id, common, asked: said("label", column.label) }, "");
  });
  const { required, ...rest } = writing.common;
  const begin = {
    type: "begin_repeat",
    name: nameOf(writing.id),
    ...writing.asked,
    ...rest,
    repeat_count: String(max),
  };
  return {
    survey: [begin, ...each.flatMap(({ survey }) => survey), { type: "end_repeat" }],
    choices: each.flatMap(({ choices }) => choices),
  };
};
