import { Buffer } from "node:buffer";
import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { UnreadableSource } from "./unreadable.ts";

/** Bounds of an archive, in entries and bytes. A real survey or workbook is far below each of them. */
export const archiveBounds = { entries: 50, bytes: 50 * 1024 * 1024, ratio: 100 } as const;

const signature = [0x50, 0x4b] as const;

export const isArchive = (bytes: Uint8Array): boolean => signature.every((byte, place) => bytes[place] === byte);

/**
 * The files in an archive by their names, unpacked in memory and never on disk. What an archive says of its own sizes is
 * not believed: what comes out is counted, and unpacking stops where a bound is passed.
 * @throws UnreadableSource
 */
export const openArchive = async (bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>();
  try {
    const archive = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, strictFileNames: false });
    if (archive.entryCount > archiveBounds.entries) throw new UnreadableSource("archive-too-many");
    await unpackInto(files, archive, bytes.byteLength);
  } catch (trouble) {
    throw trouble instanceof UnreadableSource ? trouble : unreadable(trouble);
  }
  return files;
};

const unpackInto = async (files: Map<string, Uint8Array>, archive: ZipFile, packed: number): Promise<void> => {
  const most = Math.min(archiveBounds.bytes, Math.max(packed, 1024) * archiveBounds.ratio);
  let left: number = most;
  let seen = 0;
  for await (const entry of archive.eachEntry()) {
    seen += 1;
    if (seen > archiveBounds.entries) throw new UnreadableSource("archive-too-many");
    if (entry.fileName.endsWith("/")) continue;
    if (entry.isEncrypted()) throw new UnreadableSource("archive-locked", entry.fileName);
    if (files.has(entry.fileName)) throw new UnreadableSource("archive-broken", entry.fileName);
    const content = await unpacked(archive, entry, left);
    if (isArchive(content)) throw new UnreadableSource("archive-nested", entry.fileName);
    left -= content.byteLength;
    files.set(entry.fileName, content);
  }
};

const unpacked = async (archive: ZipFile, entry: Entry, most: number): Promise<Uint8Array> => {
  const stream: Readable = await archive.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).byteLength;
    if (size > most) {
      stream.destroy();
      throw new UnreadableSource("archive-too-large", entry.fileName);
    }
    chunks.push(chunk as Buffer);
  }
  return new Uint8Array(Buffer.concat(chunks));
};

/** What the reader of archives says of names that lead out of the archive, told apart from what is merely broken. */
const unreadable = (trouble: unknown): UnreadableSource => {
  const sentence = trouble instanceof Error ? trouble.message : "";
  const leadsOut = /invalid relative path|absolute path|invalid characters in fileName/i.test(sentence);
  return new UnreadableSource(leadsOut ? "archive-outside" : "archive-broken");
};
