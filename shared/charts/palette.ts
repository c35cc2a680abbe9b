/** A colour as six hexadecimal digits, so that screen, PDF and Word can all take it. */
export type Colour = `#${string}`;

/** What a colour is for on a page. Names say the role, never the hue. */
export type Role =
  | "ink"
  | "ink-soft"
  | "paper"
  | "mist"
  | "line"
  | "edge"
  | "brand"
  | "brand-deep"
  | "brand-tint"
  | "on-brand"
  | "accent"
  | "accent-tint"
  | "error"
  | "error-deep"
  | "error-tint"
  | "success"
  | "success-tint"
  | "info"
  | "info-tint";

export type Palette = {
  readonly roles: Readonly<Record<Role, Colour>>;
  /** Five steps of a scale, from brown (low, disagree) over neutral to blue-green (high, agree). */
  readonly diverging: readonly Colour[];
  /** Five steps from little to much, or the last place to the first. */
  readonly sequential: readonly Colour[];
  /** Eight things without an order; take them from the front, the first four differ most. */
  readonly qualitative: readonly Colour[];
};

/** Print, PDF and Word are always light. */
export const light: Palette = {
  roles: {
    ink: "#1b1d21",
    "ink-soft": "#565c5c",
    paper: "#ffffff",
    mist: "#f5f6f4",
    line: "#d5d8d3",
    edge: "#7c827d",
    brand: "#0d4f5c",
    "brand-deep": "#083741",
    "brand-tint": "#e3eff0",
    "on-brand": "#ffffff",
    accent: "#9a5005",
    "accent-tint": "#fbf0e2",
    error: "#b3261e",
    "error-deep": "#8c1d17",
    "error-tint": "#fbeceb",
    success: "#1b6e3c",
    "success-tint": "#e8f3eb",
    info: "#1f5fa8",
    "info-tint": "#e9f1fa",
  },
  diverging: ["#96500f", "#d9a263", "#dcded9", "#7ab6bc", "#0d4f5c"],
  sequential: ["#e2eded", "#abced2", "#70aab2", "#2f7884", "#0b4450"],
  qualitative: ["#0d4f5c", "#dc9d34", "#98411e", "#93bfe1", "#7b8629", "#362360", "#c9d3a0", "#a386a9"],
};

/** The same hues on a dark screen; the ends of a scale stand out by light instead of by dark. */
export const dark: Palette = {
  roles: {
    ink: "#e9ebe7",
    "ink-soft": "#b3b9b6",
    paper: "#15181a",
    mist: "#1e2325",
    line: "#3a4143",
    edge: "#838a87",
    brand: "#7cc4d0",
    "brand-deep": "#a5dae2",
    "brand-tint": "#16343b",
    "on-brand": "#0b1517",
    accent: "#e8a552",
    "accent-tint": "#33270f",
    error: "#f49086",
    "error-deep": "#f8b3ac",
    "error-tint": "#3a1d1a",
    success: "#7fcb99",
    "success-tint": "#173022",
    info: "#8fbdf2",
    "info-tint": "#172b42",
  },
  diverging: ["#e6ad70", "#9a6830", "#42484a", "#2f7f8c", "#7cc4d0"],
  sequential: ["#233236", "#2b525a", "#35727d", "#62acb8", "#a3dfe8"],
  qualitative: ["#7cc4d0", "#dd9d47", "#af636f", "#bfdffe", "#a8821a", "#785dac", "#f8ebbe", "#9392bc"],
};

/** Every pair of text on background that the parts use; each must reach 4.5 : 1. */
export const textPairs: readonly (readonly [text: Role, background: Role])[] = [
  ["ink", "paper"],
  ["ink", "mist"],
  ["ink", "brand-tint"],
  ["ink", "accent-tint"],
  ["ink", "error-tint"],
  ["ink", "success-tint"],
  ["ink", "info-tint"],
  ["ink-soft", "paper"],
  ["ink-soft", "mist"],
  ["ink-soft", "brand-tint"],
  ["brand", "paper"],
  ["brand", "mist"],
  ["brand", "brand-tint"],
  ["brand-deep", "paper"],
  ["brand-deep", "brand-tint"],
  ["on-brand", "brand"],
  ["on-brand", "brand-deep"],
  ["on-brand", "error"],
  ["on-brand", "error-deep"],
  ["accent", "paper"],
  ["accent", "accent-tint"],
  ["error", "paper"],
  ["error", "error-tint"],
  ["success", "paper"],
  ["success", "success-tint"],
  ["info", "paper"],
  ["info", "info-tint"],
];

/** What is written in a step of `sequential`, from the first: dark words on what is pale, and the other way round. */
export const sequentialText: readonly Role[] = ["ink", "ink", "ink", "paper", "paper"];

/** Borders, rings and marks that carry meaning; each must reach 3 : 1. */
export const markPairs: readonly (readonly [mark: Role, background: Role])[] = [
  ["edge", "paper"],
  ["edge", "mist"],
  ["brand", "paper"],
  ["brand", "mist"],
  ["brand", "brand-tint"],
  ["accent", "paper"],
  ["error", "paper"],
  ["success", "paper"],
  ["info", "paper"],
];

/**
 * How a bound (banded) and a withheld figure are drawn: lines in `edge` on `paper`, so that neither can be taken for a
 * count, also in greyscale. Lengths in CSS pixels; `word` is the preset pattern that Word and Excel know.
 */
export const hatches = {
  banded: { angle: 45, spacing: 6, thickness: 2, word: "wdUpDiag" },
  withheld: { angle: -45, spacing: 10, thickness: 1, word: "ltDnDiag" },
} as const;
