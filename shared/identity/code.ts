/** Letters and figures that nobody confuses: no I, L, O or U. Thirty-two of them, so eight are forty bits. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const codeLength = 8;

/** @param bytes as many random bytes as the code is long; 256 is a multiple of 32, so every sign is as likely */
export const codeFrom = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, codeLength)].map((byte) => alphabet[byte % alphabet.length]).join("");

/** As people type it: small letters, spaces, dashes, and an I, L or O where a figure was meant. */
export const asCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[\s\-–—]/g, "")
    .replaceAll(/[IL]/g, "1")
    .replaceAll("O", "0");

/** In two halves, as it stands in the mail. */
export const codeShown = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** How long a code can be used, and how often one may try (ASVS 5.0, 6.5.1, 6.5.5, 6.6.3). */
export const codeMinutes = 10;
export const codeTries = 5;
