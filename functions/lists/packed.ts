import { deflateRawSync, inflateRawSync } from "node:zlib";
import * as z from "zod/mini";
import { ListEntry } from "#shared/lists/list-entry.ts";

/** One item of the table holds 400 KB. */
const mostPacked = 380 * 1024;
const mostUnpacked = 12 * 1024 * 1024;

export const PackedEntries = z.strictObject({ packed: z.instanceof(Uint8Array) });
type PackedEntries = z.output<typeof PackedEntries>;

const Entries = z.array(ListEntry);

/** Entries as one item; undefined where they are too many for one. */
export const packedEntries = (entries: readonly ListEntry[]): PackedEntries | undefined => {
  const bytes = deflateRawSync(JSON.stringify(entries));
  return bytes.byteLength > mostPacked ? undefined : { packed: new Uint8Array(bytes) };
};

export const unpackedEntries = ({ packed }: PackedEntries): readonly ListEntry[] =>
  z.parse(Entries, JSON.parse(inflateRawSync(packed, { maxOutputLength: mostUnpacked }).toString("utf8")));
