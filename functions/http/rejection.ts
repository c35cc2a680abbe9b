import type { RefusalCode } from "#shared/kernel/refusal.ts";
import type { Refusal } from "#shared/kernel/result.ts";

/** One thing wrong with a request: where (RFC 6901 pointer into that part), and what, as a code. */
export type FieldError = {
  readonly part: "path" | "query" | "body";
  readonly pointer: string;
  readonly code: string;
};

/** A refusal with what only the door knows: pointers to what is malformed, and headers such as `Allow`. */
export type Rejection = Refusal & {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
};

export type Passed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly rejection: Rejection };

export const pass = <T>(value: T): Passed<T> => ({ ok: true, value });

export const reject = (code: RefusalCode, more: Partial<Rejection> = {}): { ok: false; rejection: Rejection } => ({
  ok: false,
  rejection: { code, facts: {}, ...more },
});

export const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
