import { advanceWidths } from "./advance-widths.ts";

/** Letters with marks and the like are about as wide as this. */
const usualWidth = 560;

/** How wide a text is in the regular face, in the unit of its size. */
export const widthOf = (text: string, size: number): number => {
  let thousandths = 0;
  for (const character of text) thousandths += advanceWidths[(character.codePointAt(0) ?? 0) - 32] ?? usualWidth;
  return (thousandths * size) / 1000;
};

/** A text in lines that fit a width; what does not fit in so many lines ends with an ellipsis. */
export const linesOf = (text: string, width: number, size: number, most: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => pieces(one, width, size))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    if (lines.length > most) break;
  }
  if (line !== "") lines.push(line);
  const kept = lines.slice(0, most);
  return lines.length <= most ? kept : kept.map((one, at) => (at === most - 1 ? shortened(one, width, size) : one));
};

/** A word that is wider than the line, cut where the line ends. */
const pieces = (word: string, width: number, size: number): readonly string[] => {
  if (widthOf(word, size) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && widthOf(piece + character, size) > width) {
      found.push(piece);
      piece = "";
    }
    piece += character;
    if (found.length > 12) break;
  }
  return [...found, piece];
};

const shortened = (line: string, width: number, size: number): string => {
  let kept = [...line];
  while (kept.length > 0 && widthOf(`${kept.join("")}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.join("").trimEnd()}…`;
};
