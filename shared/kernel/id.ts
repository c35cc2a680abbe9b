import * as z from "zod/mini";

/**
 * Every id says what it names and carries 128 random bits and no time, so that nobody who sees one can guess another
 * or learn when it was made.
 */
export const idPrefixes = {
  person: "per",
  organisation: "org",
  table: "tbl",
  questionnaire: "qst",
  round: "rnd",
  invitation: "inv",
  response: "rsp",
  release: "rel",
  entry: "jnl",
  mail: "mai",
  job: "job",
  request: "req",
  session: "ses",
} as const;
export type Noun = keyof typeof idPrefixes;
export type Id<N extends Noun> = `${(typeof idPrefixes)[N]}_${string}` & { readonly __noun: N };

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32: no i, l, o, u to misread
const randomPart = "[0-9a-hjkmnp-tv-z]{26}";

/** @param bytes sixteen random bytes from the ids port */
export const idFrom = <N extends Noun>(noun: N, bytes: Uint8Array): Id<N> => {
  let bits = 0n;
  for (const byte of bytes.subarray(0, 16)) bits = (bits << 8n) | BigInt(byte);
  let text = "";
  for (let place = 0; place < 26; place += 1) {
    text = (alphabet[Number(bits & 31n)] ?? "") + text;
    bits >>= 5n;
  }
  return `${idPrefixes[noun]}_${text}` as Id<N>;
};

/** The schema of one noun's ids; another noun's id does not pass, at run time nor in the compiler. */
export const idOf = <N extends Noun>(noun: N) =>
  z.string().check(z.regex(new RegExp(`^${idPrefixes[noun]}_${randomPart}$`))) as unknown as z.ZodMiniType<
    Id<N>,
    Id<N>
  >;
