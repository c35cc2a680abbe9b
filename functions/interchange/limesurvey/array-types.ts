import type { LocalText } from "#shared/kernel/text.ts";
import { points } from "./choice-types.ts";
import { type Listed, listed, listedRows, type Made, type MakeType, type Making, numberSettings } from "./making.ts";

const figure = "figure" as const;
type Option = { readonly id: string; readonly label: LocalText };

/** The most options that a table can have; the most that a pair of scales can. */
const most = { matrix: 20, paired: 10 } as const;

const callRows = (code: string, rows: Listed, behind = "") =>
  [...rows.codes].map(([row, item]) => ({ name: `${code}_${row}${behind}`, item }));

const table = (making: Making, scale: Listed, rows: Listed): readonly Made[] => {
  const { source, note, say } = making;
  const { options, codes } = scale;
  if (options.length >= 2 && options.length <= most.matrix)
    return [
      {
        ...{ kind: "matrix", readBy: figure, settings: { rows: rows.options, options } },
        ...{ called: [{ name: source.code }, ...callRows(source.code, rows)], codes },
      },
    ];
  note("scale-too-long", String(options.length));
  return source.subquestions.map((sub) => ({
    suffix: sub.code,
    ...{ kind: "single", readBy: figure, settings: { options }, codes },
    text: joined(say(source.text, ""), say(sub.text, sub.code)),
    called: [{ name: `${source.code}_${sub.code}` }],
  }));
};

/** A row's words behind those of its question, where each becomes a question of its own. */
export const joined = (text: LocalText, row: LocalText): LocalText => {
  const both = (one: string, other: string) => (one === "—" || one === "" ? other : `${one} — ${other}`).slice(0, 4000);
  const en = text.en === undefined && row.en === undefined ? undefined : both(text.en ?? text.nl, row.en ?? row.nl);
  return { nl: both(text.nl, row.nl), ...(en !== undefined && { en }) };
};

const array: MakeType = (making) =>
  making.source.subquestions.length === 0 || making.source.answers.length === 0
    ? "settings-unfit"
    : table(making, listed(making.source.answers, making), listedRows(making));

const fixedArray =
  (options: readonly Option[]): MakeType =>
  (making) => {
    making.note("fixed-scale", options.map(({ label }) => label.en ?? label.nl).join(", "));
    const codes = new Map(options.map(({ id }) => [id, id]));
    return table(making, { options: [...options], codes }, listedRows(making));
  };

const dualScale: MakeType = (making) => {
  const { source, say, setting, note } = making;
  const rows = listedRows(making);
  const scales = [0, 1].map((scale) => {
    const coded = source.answers.filter((answer) => answer.scale === scale);
    const header = setting(scale === 0 ? "dualscale_headerA" : "dualscale_headerB");
    const label = say(new Map(), header ?? String(scale + 1));
    return { id: `scale-${scale + 1}`, label, ...listed(coded, making) };
  });
  const codes = new Map(scales.flatMap((scale) => [...scale.codes]));
  if (scales.every(({ options }) => options.length >= 2 && options.length <= most.paired)) {
    const called = scales.flatMap(({ id }, at) =>
      callRows(source.code, rows, `_${at}`).map((one) => ({ ...one, field: id })),
    );
    const settings = { rows: rows.options, scales: scales.map(({ id, label, options }) => ({ id, label, options })) };
    return [{ kind: "paired-matrix", readBy: figure, settings, called: [{ name: source.code }, ...called], codes }];
  }
  note("split-up", String(scales.length));
  return scales.flatMap((scale, at) =>
    table(making, scale, rows).map((made) => ({
      ...made,
      suffix: `${at + 1}${made.suffix === undefined ? "" : `-${made.suffix}`}`,
      text: joined(made.text ?? say(source.text, source.code), scale.label),
      called: callRows(source.code, rows, `_${at}`),
    })),
  );
};

/** The few whole numbers that a cell offers to pick from; undefined where any number can be typed. */
const offered = ({ setting }: Making): readonly Option[] | undefined => {
  const read = (name: string, otherwise: number) => Number(setting(name) ?? otherwise);
  const [from, to, step] = [read("multiflexible_min", 1), read("multiflexible_max", 10), read("multiflexible_step", 1)];
  const count = Math.floor((to - from) / step) + 1;
  const isTyped = setting("input_boxes") === "1" || !Number.isInteger(from) || !(step > 0) || !(count >= 2);
  if (isTyped || count > most.matrix) return undefined;
  return Array.from({ length: count }, (_, place) => {
    const value = String(from + place * step);
    return { id: value.startsWith("-") ? `minus${value}` : value, label: { nl: value } };
  });
};

/** Rows and columns, a number in each cell: ticks, a table per column, or a question per cell. */
const numbers: MakeType = (making) => {
  const { source, setting, note, say } = making;
  const [rows, columns] = [listedRows(making), source.subquestions.filter(({ scale }) => scale === 1)];
  if (rows.options.length === 0 || columns.length === 0) return "settings-unfit";
  if (setting("multiflexible_checkbox") === "1") {
    const ticks = listed(columns, making);
    note("split-up", String(rows.options.length));
    return cells(making, rows.codes, (row, text) => ({
      ...{ suffix: row, text, kind: "multi", readBy: figure, settings: { options: ticks.options } },
      called: [...ticks.codes].map(([column, item]) => ({ name: `${source.code}_${row}_${column}`, item })),
    }));
  }
  const scale = offered(making);
  note("split-up", String(scale ? columns.length : columns.length * rows.options.length));
  if (scale === undefined)
    return eachCell(making, rows, { kind: "number", readBy: figure, settings: numberSettings(making) });
  return columns.map((column) => ({
    suffix: column.code,
    text: joined(say(source.text, ""), say(column.text, column.code)),
    ...{ kind: "matrix", readBy: figure, settings: { rows: rows.options, options: scale } },
    called: callRows(source.code, rows, `_${column.code}`),
  }));
};

const cells = (
  { source, say }: Making,
  rows: ReadonlyMap<string, string>,
  make: (row: string, text: LocalText) => Made,
): readonly Made[] =>
  source.subquestions
    .filter(({ code, scale }) => scale === 0 && rows.has(code))
    .map((row) => make(row.code, joined(say(source.text, ""), say(row.text, row.code))));

const mostCells = 40;

/** A question per cell, or where that would be a book, a table to which people add rows. */
const eachCell = (making: Making, rows: Listed, cell: Pick<Made, "kind" | "readBy" | "settings">): readonly Made[] => {
  const { source, note, say } = making;
  const columns = source.subquestions.filter(({ scale }) => scale === 1);
  if (rows.options.length * columns.length > mostCells && rows.options.length <= 50 && columns.length < 12) {
    note("as-rows");
    const first = { id: "row", label: { nl: "Rij", en: "Row" }, kind: "single", settings: { options: rows.options } };
    const more = listed(columns, making).options.map(({ id, label }) => ({ id, label, ...cell, required: false }));
    const settings = {
      columns: [{ ...first, required: true }, ...more.map(({ readBy, ...column }) => column)],
      ...{ min: 0, max: rows.options.length },
    };
    return [{ kind: "rows", readBy: cell.readBy, settings, called: [{ name: source.code }] }];
  }
  return cells(making, rows.codes, (row, text) => ({ ...cell, suffix: row, text, called: [] })).flatMap((made) =>
    columns.map((column) => ({
      ...made,
      suffix: `${made.suffix}-${column.code}`,
      text: joined(made.text ?? { nl: source.code }, say(column.text, column.code)),
      called: [{ name: `${source.code}_${made.suffix}_${column.code}` }],
    })),
  );
};

const texts: MakeType = (making) => {
  const rows = listedRows(making);
  const columns = making.source.subquestions.filter(({ scale }) => scale === 1);
  if (rows.options.length === 0 || columns.length === 0) return "settings-unfit";
  const isNumber = making.setting("numbers_only") === "1";
  making.note("split-up", String(rows.options.length * columns.length));
  return eachCell(
    making,
    rows,
    isNumber
      ? { kind: "number", readBy: figure, settings: numberSettings(making) }
      : { kind: "text", readBy: "text", settings: { maxLength: 400 } },
  );
};

const worded = (...options: readonly (readonly [string, string, string])[]): readonly Option[] =>
  options.map(([id, nl, en]) => ({ id, label: { nl, en } }));

export const arrayTypes: Readonly<Record<string, MakeType>> = {
  F: array,
  H: array,
  A: fixedArray(points(5)),
  B: fixedArray(points(10)),
  C: fixedArray(worded(["Y", "Ja", "Yes"], ["U", "Weet niet", "Uncertain"], ["N", "Nee", "No"])),
  E: fixedArray(worded(["I", "Meer", "Increase"], ["S", "Gelijk", "Same"], ["D", "Minder", "Decrease"])),
  "1": dualScale,
  ":": numbers,
  ";": texts,
};
