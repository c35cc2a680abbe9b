import { hatches, light } from "#shared/charts/palette.ts";
import { printable } from "../../documents/type/printable.ts";

/** Lengths are points: a chart is drawn as large as it is printed. */
export type Drawing = { readonly body: readonly string[]; readonly height: number };

export const chartWidth = 440;
/** Sizes of type: labels and counts, and what stands beside them. */
export const labelSize = 9.5;
export const noteSize = 8.5;
export const lineHeight = 11.5;

export const { ink, edge, brand, mist, paper, line } = light.roles;
export const inkSoft = light.roles["ink-soft"];
export const hatched = "url(#banded)";

/** A chart is never higher than this, so that it fits on a page with its title. */
const mostHeight = 420;

/** As many rows as fit; the table of the figure has them all. */
export const fitting = <T>(rows: readonly T[], heightOf: (row: T) => number): readonly T[] => {
  let height = 0;
  return rows.filter((row) => {
    height += heightOf(row);
    return height <= mostHeight;
  });
};

const number = (value: number): string => String(Math.round(value * 100) / 100);

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? "");

export const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="${fill}"/>`;

/** The frame of a bound: without it hatching fades into the page. */
export const outlined = (x: number, y: number, width: number, height: number): string =>
  `<rect x="${number(x + 0.3)}" y="${number(y + 0.3)}" width="${number(Math.max(0, width - 0.6))}" height="${number(height - 0.6)}" fill="${hatched}" stroke="${edge}" stroke-width="0.6"/>`;

export const rule = (x1: number, y1: number, x2: number, y2: number, stroke: string = edge): string =>
  `<path d="M${number(x1)} ${number(y1)}L${number(x2)} ${number(y2)}" stroke="${stroke}" stroke-width="0.75"/>`;

export const disc = (x: number, y: number, radius: number, fill: string, stroke: string): string =>
  `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" fill="${fill}" stroke="${stroke}" stroke-width="0.75"/>`;

type TextLook = {
  readonly size?: number;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
};

/** One line of text, standing on `y`. */
export const label = (
  x: number,
  y: number,
  words: string,
  { size = labelSize, fill = ink, anchor = "start" }: TextLook = {},
): string =>
  `<text x="${number(x)}" y="${number(y)}" font-size="${size}" fill="${fill}"${anchor === "start" ? "" : ` text-anchor="${anchor}"`}>${escaped(words)}</text>`;

/** Lines of text under each other, the first standing on `y`. */
export const labels = (x: number, y: number, lines: readonly string[], look: TextLook = {}): readonly string[] =>
  lines.map((words, at) => label(x, y + at * lineHeight, words, look));

/** What may be said in a chart, of labels that people wrote. */
export const plain = (text: string): string => printable(text).replaceAll("\u200b", "");

export const asSvg = ({ body, height }: Drawing): string => {
  const { angle, spacing, thickness } = hatches.banded;
  const [gap, stroke] = [spacing * 0.75, thickness * 0.6];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${chartWidth}" height="${number(height)}" viewBox="0 0 ${chartWidth} ${number(height)}" font-family="Source Sans 3">`,
    `<defs><pattern id="banded" width="${number(gap)}" height="${number(gap)}" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">`,
    `<rect width="${number(gap)}" height="${number(gap)}" fill="${paper}"/><rect width="${number(stroke)}" height="${number(gap)}" fill="${edge}"/></pattern></defs>`,
    ...body,
    "</svg>",
    "",
  ].join("\n");
};
