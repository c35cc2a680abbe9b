import type { House } from "./house.ts";

/** Where a rule is broken, and how, in words that say what to do. */
export type Breach = { readonly path: string; readonly line?: number | undefined; readonly what: string };

export type Rule = {
  /** What is so, as a sentence. */
  readonly name: string;
  readonly because: string;
  readonly breaches: (house: House) => readonly Breach[];
  /** Small houses that break the rule, as path and text; each must be found, or the rule proves nothing. */
  readonly broken: readonly Readonly<Record<string, string>>[];
  /** A small house that comes close and is fine. */
  readonly fine: Readonly<Record<string, string>>;
};

export const saying = ({ path, line, what }: Breach): string =>
  `${path}${line === undefined ? "" : `:${line}`} ${what}`;
