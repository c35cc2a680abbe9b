import { UnreadableSource } from "./unreadable.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
export type DecodedText = {
  readonly text: string;
  readonly encoding: Encoding;
  /** No mark at the beginning and no valid UTF-8: letters with accents may have come out as others. */
  readonly isGuessed: boolean;
};

const decoded = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding, { fatal: encoding !== "windows-1252", ignoreBOM: false }).decode(bytes);

/** How many of a sample's even and odd bytes are nought: text in UTF-16 has nearly all of one and none of the other. */
const noughts = (bytes: Uint8Array): { readonly even: number; readonly odd: number; readonly pairs: number } => {
  const sample = bytes.subarray(0, 2000);
  let [even, odd] = [0, 0];
  for (const [place, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (place % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd, pairs: Math.max(1, Math.floor(sample.byteLength / 2)) };
};

const encodingOf = (bytes: Uint8Array): Encoding | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const { even, odd, pairs } = noughts(bytes);
  if (odd > pairs * 0.4 && even < pairs * 0.1) return "utf-16le";
  if (even > pairs * 0.4 && odd < pairs * 0.1) return "utf-16be";
  return undefined;
};

/**
 * The text of a file, in whichever of the encodings that Windows, Excel and LimeSurvey write.
 * @throws UnreadableSource where it is no text at all
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const marked = encodingOf(bytes);
  for (const encoding of marked === undefined ? (["utf-8"] as const) : [marked]) {
    const text = attempt(bytes, encoding);
    if (text !== undefined) return { text: sound(text), encoding, isGuessed: false };
  }
  if (marked !== undefined) throw new UnreadableSource("text-unreadable");
  return { text: sound(decoded(bytes, "windows-1252")), encoding: "windows-1252", isGuessed: true };
};

const attempt = (bytes: Uint8Array, encoding: Encoding): string | undefined => {
  try {
    return decoded(bytes, encoding);
  } catch {
    return undefined;
  }
};

/** Text has line ends and tabs, and no other control characters; a picture or a program is full of them. */
const sound = (text: string): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters it looks for
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) throw new UnreadableSource("text-unreadable");
  return text.replace(/^\ufeff/, "");
};
