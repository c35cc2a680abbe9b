import { covered } from "./covered.ts";

/** Nothing that people write is longer; what is came past every check, and would fill pages. */
const mostCharacters = 4000;
/** So long without a place to break, a line of print has to be broken somewhere. */
const longWord = 32;

const ranges = covered
  .flatMap((line) => line.split(" "))
  .map((range) => range.split("-").map((end) => Number.parseInt(end, 16)))
  .map(([first = 0, last = first]) => ({ first, last }));

/** Whether the fonts of print have a shape for a character. */
export const isCovered = (codePoint: number): boolean => {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined || codePoint < range.first) high = middle - 1;
    else if (codePoint > range.last) low = middle + 1;
    else return true;
  }
  return false;
};

/** Stands for what cannot be printed: other scripts, control characters, those that turn the direction of writing. */
const unprintable = "□";
const zeroWidthSpace = "\u200b";

const printableCharacter = (character: string): string => {
  if (/[\s\u2028\u2029]/u.test(character) && character !== "\u00a0") return " ";
  return isCovered(character.codePointAt(0) ?? 0) ? character : unprintable;
};

/**
 * A text as it can be set on paper, whatever it holds: one line, only characters with a shape, none that changes how
 * others are read, and places to break in words that are longer than a line.
 */
export const printable = (text: string): string => {
  const characters = [...text.slice(0, mostCharacters).normalize("NFC")];
  const clipped = text.length > mostCharacters ? [...characters, "…"] : characters;
  return clipped
    .map(printableCharacter)
    .join("")
    .replace(new RegExp(`[^\\s\\-${zeroWidthSpace}]{${longWord}}(?=[^\\s\\-])`, "gu"), `$&${zeroWidthSpace}`);
};
