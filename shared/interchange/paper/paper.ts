import type { Language } from "../../kernel/text.ts";

/**
 * Room for an answer on paper, in a small closed language: PDF and Word each draw it and know no question kinds.
 * In a table a cell is words, a box to tick or room to write in.
 */
export type Room =
  /** What to do: “Kies één antwoord.” */
  | { readonly is: "instruction"; readonly words: string }
  | { readonly is: "options"; readonly mark: "box" | "number"; readonly options: readonly PaperOption[] }
  | { readonly is: "lines"; readonly count: number }
  /** A blank with what stands behind it. */
  | { readonly is: "field"; readonly behind: string }
  /** What letters above columns stand for. */
  | { readonly is: "legend"; readonly entries: readonly { readonly letter: string; readonly words: string }[] }
  | {
      readonly is: "table";
      readonly name: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly PaperCell[])[];
      /** Whether the first cell of a row says what the row is about. */
      readonly namesRows: boolean;
    };
export type PaperOption = { readonly words: string /** Has a line behind it. */; readonly writes: boolean };
export type PaperCell = { readonly is: "words"; readonly words: string } | { readonly is: "box" | "blank" };

export type PaperPart =
  | {
      readonly is: "question";
      readonly number: string;
      /** Whether it is about the element above it. */
      readonly ofElement: boolean;
      readonly text: string;
      /** When it is asked, where it is not asked of everyone. */
      readonly condition: string;
      readonly help: string;
      readonly optional: string;
      readonly reader: string;
      readonly rooms: readonly Room[];
    }
  /** What the questions under it are about. */
  | { readonly is: "element"; readonly title: string; readonly text: string };

/** A questionnaire as it stands on paper: everything that is printed, and nothing of how. */
export type Paper = {
  readonly language: Language;
  readonly title: string;
  readonly kicker: string;
  readonly facts: readonly string[];
  readonly paragraphs: readonly string[];
  readonly readers: {
    readonly title: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly after: readonly string[];
  };
  readonly chapters: readonly { readonly title: string; readonly parts: readonly PaperPart[] }[];
};
