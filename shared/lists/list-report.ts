import * as z from "zod/mini";
import type { ListDifference } from "./compare-lists.ts";
import { ColumnRole, type ColumnRoles, missingRoles } from "./list-columns.ts";
import { FoundEntry, type ListEntry } from "./list-entry.ts";
import { LeftLine } from "./read-lines.ts";

/** Of each sort so many are shown; all are counted. */
const mostShown = 100;

/** What a file would make of a list. Nothing of it is kept. */
export const ListReport = z.strictObject({
  columns: z.array(z.strictObject({ heading: z.string().check(z.maxLength(120)), as: z.nullable(ColumnRole) })),
  /** Without these columns nothing can be taken over. */
  missing: z.array(ColumnRole),
  entries: z.int(),
  counts: z.strictObject({ added: z.int(), changed: z.int(), gone: z.int(), same: z.int(), left: z.int() }),
  added: z.array(FoundEntry),
  changed: z.array(z.strictObject({ before: FoundEntry, after: FoundEntry })),
  gone: z.array(FoundEntry),
  left: z.array(LeftLine),
});
export type ListReport = z.output<typeof ListReport>;

/** What was read of a file. */
export type ReadList = {
  readonly headings: readonly string[];
  readonly roles: ColumnRoles;
  readonly entries: readonly ListEntry[];
  readonly left: readonly z.output<typeof LeftLine>[];
};

const shown = ({ code, label }: ListEntry): FoundEntry => ({ code, label });

export const listReport = (read: ReadList, { added, changed, gone, same }: ListDifference): ListReport => ({
  columns: read.headings.map((heading, place) => ({ heading: heading.slice(0, 120), as: read.roles[place] ?? null })),
  missing: [...missingRoles(read.roles)],
  entries: read.entries.length,
  counts: {
    ...{ added: added.length, changed: changed.length, gone: gone.length },
    ...{ same, left: read.left.length },
  },
  added: added.slice(0, mostShown).map(shown),
  changed: changed.slice(0, mostShown).map((one) => ({ before: shown(one.before), after: shown(one.after) })),
  gone: gone.slice(0, mostShown).map(shown),
  left: read.left.slice(0, mostShown),
});
