import type { LocalText } from "../kernel/text.ts";

/** One thing to pick; `aside` marks "n.v.t." and "geen opgave", which stand beside a scale and never inside it. */
export type Choice = {
  readonly value: string;
  readonly label: LocalText;
  readonly aside?: true;
  /** Ticking it unticks all others, as with "geen belemmering". */
  readonly exclusive?: true;
  /** Opens a line for words of one's own ("anders, namelijk"). */
  readonly asksWords?: true;
};

/**
 * What a question's control is, in a small closed language: the browser draws these and knows no question kinds.
 * Values are typed as they are stored, so no control ever stores what the page happens to show: `text` and `day` a
 * string, `figure` a number or the value of an aside, `pick-one` `{ choice, words? }`, `pick-many` `{ choices, words? }`,
 * `grid` `{ rows: { [row]: choice } }`, `paired-grid` `{ rows: { [row]: { [scale]: choice } } }`, `order` `{ order }` or
 * `{ choice }` of an aside, `shares` `{ shares: { [item]: whole number } }` or `{ choice }`. Emptied, each stores null.
 */
export type ControlSpec =
  | { readonly control: "text"; readonly long: boolean; readonly maxLength: number }
  | {
      readonly control: "figure";
      readonly unit?: LocalText;
      readonly min?: number;
      readonly max?: number;
      readonly decimals: number;
      /** `scale` shows every whole number from `min` to `max` as a thing to pick. */
      readonly layout: "field" | "scale";
      readonly asides: readonly Choice[];
    }
  | { readonly control: "pick-one"; readonly choices: readonly Choice[]; readonly layout: "list" | "scale" }
  | { readonly control: "pick-many"; readonly choices: readonly Choice[]; readonly max?: number }
  | {
      readonly control: "grid";
      readonly rows: readonly { readonly id: string; readonly label: LocalText }[];
      readonly choices: readonly Choice[];
    }
  | {
      readonly control: "paired-grid";
      readonly rows: readonly { readonly id: string; readonly label: LocalText }[];
      /** Two, asked of every row. */
      readonly scales: readonly {
        readonly id: string;
        readonly label: LocalText;
        readonly choices: readonly Choice[];
      }[];
    }
  /** So many of the choices in an order, the first being most; asides stand instead of an order. */
  | { readonly control: "order"; readonly choices: readonly Choice[]; readonly pick: number }
  /** A total divided over items in whole parts. */
  | {
      readonly control: "shares";
      readonly items: readonly { readonly id: string; readonly label: LocalText }[];
      readonly total: number;
      readonly unit?: LocalText;
      readonly asides: readonly Choice[];
    }
  | { readonly control: "day"; readonly notFuture: boolean }
  | {
      readonly control: "type-ahead";
      /** The reference list to search. */
      readonly list: string;
      /** Whether words of one's own will do. */
      readonly own: boolean;
      readonly maxLength: number;
    }
  | {
      readonly control: "repeat";
      readonly columns: readonly {
        readonly id: string;
        readonly label: LocalText;
        readonly required: boolean;
        readonly control: ControlSpec;
      }[];
      readonly min: number;
      readonly max: number;
    };
