import type { ListEntry, ReferenceList } from "../list-entry.ts";

type Line = readonly [code: string, nl: string, en: string, also?: string];

/** A list that comes with the product. */
export type IncludedList = Pick<ReferenceList, "title" | "scheme"> & { readonly lines: readonly Line[] };

export const entriesOf = ({ lines }: IncludedList): readonly ListEntry[] =>
  lines.map(([code, nl, en, also]) => ({ code, label: { nl, en }, ...(also !== undefined && { also }) }));
