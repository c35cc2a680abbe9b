import * as z from "zod/mini";
import { LocalText } from "../../kernel/text.ts";
import { OptionId } from "../parts/choices.ts";
import { columnKind, columnKinds } from "./column-kinds.ts";

const Column = z
  .strictObject({
    id: OptionId,
    label: LocalText,
    /** One of the kinds that ask a single thing. */
    kind: z.string().check(z.maxLength(40)),
    settings: z.unknown(),
    required: z.boolean(),
    /** Of each of its options is told by how many it was mentioned at least once. */
    counted: z.optional(z.boolean()),
  })
  .check(
    z.refine(({ kind }) => columnKinds.has(kind), { error: "column-kind-unknown", abort: true }),
    z.refine((column) => columnKind(column).settings.safeParse(column.settings).success, {
      error: "column-settings-unfit",
      abort: true,
    }),
  );
export type Column = z.output<typeof Column>;

export const Settings = z.strictObject({
  columns: z.array(Column).check(z.minLength(1), z.maxLength(12)),
  min: z.int().check(z.gte(0), z.lte(50)),
  max: z.int().check(z.gte(1), z.lte(50)),
});
export type RowsSettings = z.output<typeof Settings>;
