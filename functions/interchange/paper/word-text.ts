/** Nothing that people write is longer; what is came past every check, and would fill pages. */
const mostCharacters = 4000;

/**
 * A text as a document of Word can hold it: on one line, without the characters that XML has no place for, nor those
 * that turn the direction of writing or cannot be seen.
 */
export const wordText = (text: string): string => {
  const line = text
    .normalize("NFC")
    .replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
    .replaceAll(/[\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, "");
  return line.length > mostCharacters ? `${line.slice(0, mostCharacters)}…` : line;
};
