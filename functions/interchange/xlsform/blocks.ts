import { freshIds, optionShape } from "#shared/interchange/fresh-ids.ts";
import { columnKinds } from "#shared/questions/rows/column-kinds.ts";
import { localText } from "../source/words-of.ts";
import type { FormRow } from "./form.ts";
import { type MadeOfRow, madeOfRow, optionsNamed, type RowMaking } from "./question-types.ts";
import { cellIn, wordsIn } from "./said-in.ts";

/** A group or repeat that is one question here; undefined where it merely holds questions together. */
export const madeOfBlock = (
  is: "begin" | "repeat",
  inside: readonly FormRow[],
  making: RowMaking,
): MadeOfRow | undefined => (is === "repeat" ? tableOf(inside, making) : gridOf(inside, making));

/** Rows that all offer the same list, laid out as a table. */
const gridOf = (inside: readonly FormRow[], making: RowMaking): MadeOfRow | undefined => {
  const isTable = /table-list|list-nolabel/i.test(cellIn(making.row, "appearance"));
  const rows = inside.filter((row) => !/^label$/i.test(cellIn(row, "appearance")));
  const types = new Set(rows.map((row) => cellIn(row, "type")));
  const [type = ""] = types;
  const list = /^select[_ ]one\s+(\S+)$/i.exec(type)?.[1];
  if (!isTable || types.size !== 1 || list === undefined || rows.length === 0 || rows.length > 60) return undefined;
  const { options, codes } = optionsNamed(list, making);
  if (options.length < 2 || options.length > 20) return undefined;
  const fresh = freshIds(optionShape);
  const before = `${cellIn(making.row, "name")}__`;
  const items = rows.map((row) => {
    const name = cellIn(row, "name");
    const label = localText(wordsIn(row, "label", making.base), making.languages, name);
    if (cellIn(row, "relevant") !== "") making.note("row-conditions-left", name);
    return { id: fresh(name.startsWith(before) ? name.slice(before.length) : name), label };
  });
  return { kind: "matrix", readBy: "figure", settings: { rows: items, options }, codes };
};

/** What is repeated becomes a table to which people add rows; what cannot be a column is named. */
const tableOf = (inside: readonly FormRow[], making: RowMaking): MadeOfRow => {
  const fresh = freshIds(optionShape);
  const before = `${cellIn(making.row, "name")}__`;
  const columns = inside.flatMap((row) => {
    const name = cellIn(row, "name");
    const made = madeOfRow({ ...making, row });
    if (typeof made === "string" || !columnKinds.has(made.kind)) {
      if (!/^(begin|end)[_ ]/i.test(cellIn(row, "type"))) making.note("columns-left", name || cellIn(row, "type"));
      return [];
    }
    if (cellIn(row, "relevant") !== "") making.note("row-conditions-left", name);
    const { classes, ...settings } = made.settings;
    const label = localText(wordsIn(row, "label", making.base), making.languages, name);
    const id = fresh(name.startsWith(before) ? name.slice(before.length) : name);
    return [{ id, label, kind: made.kind, settings, required: /^(yes|true)/i.test(cellIn(row, "required")) }];
  });
  const count = Number(cellIn(making.row, "repeat_count"));
  const max = Number.isInteger(count) && count >= 1 && count <= 50 ? count : 20;
  making.note("as-rows");
  return { kind: "rows", readBy: "position", settings: { columns: columns.slice(0, 12), min: 0, max } };
};
