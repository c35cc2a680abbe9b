import type { Comparable, ConditionValue, RowField } from "../../questions/kind.ts";
import { type Mentions, mentionsOf } from "./mentions.ts";

type Rows = Extract<Comparable, { readonly is: "rows" }>;
type Row = Readonly<Record<string, string | number>>;

/** One row more or less than these is told apart by nobody. */
const mostRows = 24;

/**
 * Tables with no row, with one of every sort that `anyRow` can tell apart, and with two.
 * @returns undefined where more would have to be tried
 */
export const rowsWorthTrying = (
  { rows: ids, fields }: Rows,
  { ofRows }: Mentions,
  scalarsOf: (field: RowField, mentions: Mentions) => readonly (string | number)[] | undefined,
): readonly ConditionValue[] | undefined => {
  if (ofRows.length > 2) return undefined;
  let sorts: readonly Row[] = [{}];
  for (const [field, type] of [...Object.entries(fields), ["row", { is: "option", codes: ids }] as const]) {
    const mentions = mentionsOf(field, ofRows);
    const isAsked = mentions.values.length > 0 || mentions.withNames;
    const values = isAsked ? scalarsOf(type, mentions) : [];
    if (values === undefined) return undefined;
    sorts = sorts.flatMap((row) => [row, ...values.map((value) => ({ ...row, [field]: value }))]);
    if (sorts.length > mostRows * mostRows) return undefined;
  }
  const tables = [[], ...sorts.map((row) => [row]), ...(ofRows.length > 1 ? pairs(sorts) : [])];
  return tables.length > mostRows * mostRows * 2 ? undefined : tables.map(tableOf(ids));
};

const pairs = (rows: readonly Row[]): readonly (readonly Row[])[] =>
  rows.flatMap((one, at) => rows.slice(at + 1).map((other) => [one, other]));

/** Rows that have to be a certain one are; the others are whichever is left. */
const tableOf =
  (ids: readonly string[]) =>
  (rows: readonly Row[]): ConditionValue => {
    const taken = rows.flatMap(({ row }) => (row === undefined ? [] : [String(row)]));
    const free = ids.filter((id) => !taken.includes(id));
    const named = rows.map(
      ({ row, ...fields }, at) => [row === undefined ? (free[at] ?? `${at}`) : String(row), fields] as const,
    );
    return { is: "rows", rows: Object.fromEntries(named) };
  };
