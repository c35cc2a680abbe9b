import { deflateRawSync, inflateRawSync } from "node:zlib";
import * as z from "zod/mini";
import { DraftContent } from "#shared/questionnaires/draft.ts";

/** Unpacked, no draft that the door lets in is larger; more would not be ours. */
const mostUnpacked = 2 * 1024 * 1024;
/** One item of the table holds 400 KB. */
const mostPacked = 380 * 1024;

export const DraftItem = z.strictObject({ packed: z.instanceof(Uint8Array) });

/** A draft as one item, so that it can never be read half; undefined where it is too large for one. */
export const packed = (content: DraftContent): z.output<typeof DraftItem> | undefined => {
  const bytes = deflateRawSync(JSON.stringify(content));
  return bytes.byteLength > mostPacked ? undefined : { packed: new Uint8Array(bytes) };
};

export const unpacked = ({ packed: bytes }: z.output<typeof DraftItem>): DraftContent =>
  z.parse(DraftContent, JSON.parse(inflateRawSync(bytes, { maxOutputLength: mostUnpacked }).toString("utf8")));
