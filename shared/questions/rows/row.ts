import * as z from "zod/mini";
import type { Day } from "../../kernel/time.ts";
import type { RowsSettings } from "./column.ts";
import { columnKind } from "./column-kinds.ts";

/** What was filled in of a row, by column; the others are absent. */
export type AnsweredRow = Readonly<Record<string, unknown>>;

/** Rows in the order in which people put them. */
export type RowsAnswer = { readonly rows: readonly AnsweredRow[] };

/** Accepts rows in which anything is filled in; whether they are finished, and enough, is asked separately. */
export const rowsAnswer = ({ columns, max }: RowsSettings, today?: Day): z.ZodMiniType<RowsAnswer> => {
  const cells = columns.map((column) => {
    const kind = columnKind(column);
    return [column.id, z.optional(kind.answer(kind.settings.parse(column.settings), today))] as const;
  });
  const row = z.strictObject(Object.fromEntries(cells), "wrong-shape").check(
    z.refine((filled) => Object.keys(filled).length > 0, "blank"),
    z.refine((filled) => Object.values(filled).every((cell) => cell !== undefined), "wrong-shape"),
  );
  const rows = z.array(row, "wrong-shape").check(z.minLength(1, "blank"), z.maxLength(max, "too-many"));
  return z.strictObject({ rows }, "wrong-shape") as unknown as z.ZodMiniType<RowsAnswer>;
};

/** Required cells that miss and parts of cells that do, as `row.column`; `rows` where there are too few. */
export const openCells = ({ columns, min }: RowsSettings, { rows }: RowsAnswer): readonly string[] => [
  ...(rows.length < min ? ["rows"] : []),
  ...rows.flatMap((row, place) =>
    columns
      .filter(({ id, kind, settings, required }) => {
        const cell = row[id];
        if (cell === undefined) return required;
        const asked = columnKind({ kind });
        return asked.open(asked.settings.parse(settings), cell).length > 0;
      })
      .map(({ id }) => `${place + 1}.${id}`),
  ),
];
