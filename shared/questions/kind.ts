import type * as z from "zod/mini";
import type { LocalText } from "../kernel/text.ts";
import type { Day } from "../kernel/time.ts";
import type { Authoring } from "./authoring.ts";
import type { ChartSpec } from "./chart.ts";
import type { ControlSpec } from "./control.ts";

/** The reading classes of confidentiality: who reads the answer. Closed opinions, figures, open text, committee only. */
export const readingClasses = ["position", "figure", "text", "confidential"] as const;
export type ReadingClass = (typeof readingClasses)[number];

/**
 * One closed thing that is counted: a question, a row of a matrix, or one option of a multi-select.
 * Its options are declared by the questionnaire and never derived from answers.
 */
export type Variable = {
  /** The row or option it is about; null where it is the question itself. */
  readonly item: string | null;
  readonly itemLabel?: LocalText;
  readonly scale: "nominal" | "ordinal" | "binary" | "classes";
  readonly options: readonly VariableOption[];
  /** Set where only the number of answers may leave the raw answers (constrained multi-selects, undeclared numbers). */
  readonly countOnly?: true;
  /** Set where the question has options without a variable of their own: all its records are then not all of it. */
  readonly besidesUntold?: true;
  /**
   * Set where a variable and others of its question determine each other: it is told of all who were asked together, and
   * only if the gate finds that nobody's answer follows from all that is told; else only the number of answers is.
   */
  readonly gated?: true;
  /** Where the item is a cell of a table: its row and its column there. */
  readonly cell?: { readonly row: Named; readonly column: Named };
  /** Set where it follows from other items: "yes" where each has one of these codes, "no" where one has another. */
  readonly both?: readonly { readonly item: string; readonly codes: readonly string[] }[];
};

type Named = { readonly code: string; readonly label: LocalText };

export type VariableOption = Named & {
  readonly aside?: true;
  /** The numbers it stands for, both ends included, where it is a class of an amount. */
  readonly between?: { readonly from: number; readonly to: number };
};

/**
 * How the parts of one whole answer determine each other, whatever its kind: what the gate builds its program from. All
 * codes are those of the question's variables, and an answer that is not complete is not observed. `alone` are the codes
 * of what is an answer instead of all the rest ("geen opgave").
 */
export type Joint =
  /** Each place is the code of exactly one option; the options left over have the code `unplaced`. */
  | {
      readonly is: "order";
      readonly options: readonly string[];
      readonly places: readonly string[];
      readonly unplaced: string;
      readonly alone: readonly string[];
    }
  /** Each item has a whole number of parts, told by its class; together they are `total`. */
  | {
      readonly is: "shares";
      readonly items: readonly string[];
      readonly total: number;
      readonly classes: readonly { readonly code: string; readonly from: number; readonly to: number }[];
      readonly alone: readonly string[];
    }
  /** Of the options `least` to `most` are "yes" and the others "no"; or one of `alone`, itself an item, is and no other. */
  | {
      readonly is: "ticks";
      readonly options: readonly string[];
      readonly least: number;
      readonly most: number;
      readonly alone: readonly string[];
    };

/**
 * What one answer says of each variable: the item ("" for the question itself) and the code of its option. A variable
 * that it leaves blank is absent, and then the answer is outside that variable's n.
 */
export type Observations = ReadonlyMap<string, string>;

/** What conditions can compare: a scalar, a list of picked options, or rows with named fields. */
export type ConditionValue =
  | { readonly is: "scalar"; readonly value: string | number | boolean }
  | { readonly is: "list"; readonly values: readonly string[] /** Ticks without the asides. */; readonly count: number }
  /** Every declared row; a blank one has no fields. */
  | { readonly is: "rows"; readonly rows: Readonly<Record<string, Readonly<Record<string, string | number>>>> };

/**
 * What an author may compare an answer with, known from the settings alone. `number` is a figure or the position on an
 * ordinal scale; `codes` are the texts it can also be equal to ("not-stated"); `words` can only be asked for.
 */
export type Comparable =
  | {
      readonly is: "number";
      readonly codes: readonly string[];
      /** The numbers it can be, both ends included; any where this is absent. */
      readonly between?: { readonly least: number; readonly most: number; readonly decimals: number };
    }
  | { readonly is: "truth"; readonly codes: readonly string[] }
  | {
      readonly is: "option";
      readonly codes: readonly string[];
      /** Set where any text may be meant: the codes are not known in advance. */ readonly anyText?: true;
    }
  | { readonly is: "list"; readonly codes: readonly string[] }
  | { readonly is: "rows"; readonly rows: readonly string[]; readonly fields: Readonly<Record<string, RowField>> }
  | { readonly is: "day" }
  | { readonly is: "words" };
export type RowField = Extract<Comparable, { readonly is: "number" | "option" }>;

/** An answer as one reads it: a line, or a line per row. */
export type AnswerLine = { readonly label?: LocalText; readonly value: LocalText };

/**
 * What every question kind answers for. `S` is what an author fills in (settings), `A` what an organisation answers.
 * Control, chart, release, export and tests derive from this; nothing outside a kind's folder asks which kind it is.
 */
export type Kind<Name extends string = string, S = unknown, A = unknown> = {
  readonly name: Name;
  /** What authors see in the menu. */
  readonly title: LocalText;
  readonly settings: z.ZodMiniType<S>;
  /** What its form says that no other kind's does; the form itself is read off `settings`. */
  readonly authoring?: Authoring;
  /** The part of its settings that a list of things can fill; absent where there is none. */
  readonly fills?: "options" | "rows" | "items";
  /** Classes an author may choose from for this kind; the first is the default. */
  readonly readingClasses: readonly [ReadingClass, ...ReadingClass[]];
  /**
   * Accepts exactly what may be stored, a half-filled matrix included; completeness is asked separately. Nothing
   * ticked or typed is no answer and is not stored. `today` is given where "not in the future" can be checked.
   */
  readonly answer: (settings: S, today?: Day) => z.ZodMiniType<A>;
  /** Items still open in an answer that was begun; the empty list when it is complete. */
  readonly open: (settings: S, answer: A) => readonly string[];
  readonly variables: (settings: S) => readonly Variable[];
  readonly observe: (settings: S, answer: A) => Observations;
  /** Given where variables are `gated` because one answer bounds them all. */
  readonly joint?: (settings: S) => Joint | undefined;
  /** The words of one's own in an answer (open text, "anders, namelijk"), which only the committee may read. */
  readonly ownWords: (settings: S, answer: A) => readonly string[];
  readonly comparable: (settings: S, answer: A) => ConditionValue;
  readonly compares: (settings: S) => Comparable;
  readonly control: (settings: S) => ControlSpec;
  readonly chart: ChartSpec["shape"] | "none";
  readonly lines: (settings: S, answer: A) => readonly AnswerLine[];
  /** About how long it takes someone who knows the subject, in seconds. */
  readonly seconds: (settings: S) => number;
};

/**
 * Settings with answers that fit them and answers that do not. A kind's `samples.ts` exports a list of them, one for each
 * way of setting it up that makes a difference. Gallery and tests read that file by its place; no page ships it.
 */
export type Sample<S, A> = {
  readonly settings: S;
  readonly good: readonly A[];
  /** Each with what is wrong about it; the schema must refuse every one. */
  readonly bad: readonly { readonly answer: unknown; readonly because: string }[];
};
