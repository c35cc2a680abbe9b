import { inflateSync } from "node:zlib";

/** Everything a PDF says in plain text, with its compressed parts unpacked. */
export const pdfObjects = (pdf: Uint8Array): string => {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString("latin1");
  let all = text;
  for (const { index } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const start = text.indexOf("\n", index) + 1;
    try {
      all += `\n${inflateSync(bytes.subarray(start, text.indexOf("endstream", start))).toString("latin1")}`;
    } catch {
      // not compressed this way: fonts and the like
    }
  }
  return all;
};

/** The alternative texts of a PDF, in which readers hear what they cannot see. */
export const alternativesIn = (objects: string): ReadonlySet<string> =>
  new Set(
    [...objects.matchAll(/\/Alt\s*(?:<([0-9A-F]+)>|\(((?:[^()\\]|\\.)*)\))/g)].map(([, hexadecimal, plain = ""]) =>
      hexadecimal === undefined ? plain.replace(/\\(.)/g, "$1") : fromUtf16(hexadecimal),
    ),
  );

const fromUtf16 = (hexadecimal: string): string =>
  Buffer.from(hexadecimal, "hex").swap16().toString("utf16le").replace("\ufeff", "");
