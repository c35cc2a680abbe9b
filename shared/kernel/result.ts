import type { RefusalCode } from "./refusal.ts";

/** What a rule says no with: its code, and the facts a person needs to understand it. Never free text. */
export type Refusal<Code extends RefusalCode = RefusalCode> = {
  readonly code: Code;
  readonly facts: Readonly<Record<string, string | number | boolean | readonly string[]>>;
};

export type Result<T, Code extends RefusalCode = RefusalCode> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal<Code> };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** Refusals are values: a decision returns them, it never throws them. */
export const refuse = <Code extends RefusalCode>(
  code: Code,
  facts: Refusal["facts"] = {},
): { readonly ok: false; readonly refusal: Refusal<Code> } => ({ ok: false, refusal: { code, facts } });

/** For what cannot be otherwise in a correct program; a broken one is a fault (500), not a refusal. */
export class BrokenInvariant extends Error {}

export function invariant(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new BrokenInvariant(sentence);
}
