/** The most a spreadsheet takes in one cell. */
const mostCharacters = 32_000;

/** A text as it can stand in a cell: on one line, without control characters, and not longer than a cell holds. */
export const cellText = (text: string): string => {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
  return line.length > mostCharacters ? `${line.slice(0, mostCharacters)}…` : line;
};
