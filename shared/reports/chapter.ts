import type { Block } from "./block.ts";
import type { DraftFigure } from "./figure-of.ts";

type Tabular = Extract<Block, { is: "table" }>;
/** As a block, before it has a number or a place to point at. */
export type Draft =
  | Exclude<Block, { is: "figure" | "table" | "heading" }>
  | DraftFigure
  | Omit<Tabular, "label" | "anchor">
  | { readonly is: "heading"; readonly level: 2 | 3; readonly text: string };

export type Chapter = {
  readonly title: string;
  /** How it is counted: chapters in numbers, appendices in letters, what comes before them not at all. */
  readonly counted: "number" | "letter" | "not";
  readonly drafts: readonly Draft[];
};

/** Running text, a paragraph a line. */
export const paragraphs = (lines: string): readonly Draft[] =>
  lines.split("\n").map((text) => ({ is: "paragraph", text }));
