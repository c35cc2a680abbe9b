import type { Operation, RefusalOf, ReplyOf } from "#shared/kernel/operation.ts";
import type { UniversalRefusal } from "#shared/kernel/refusal.ts";

/** The server was not reached, or something between here and there answered in its place. */
export type Unreached = { readonly ok: false; readonly unreached: true };

export type Refused<Code> = {
  readonly ok: false;
  readonly unreached?: never;
  readonly refusal: { readonly code: Code; readonly facts: Readonly<Record<string, unknown>> };
  /** The server's own number for this request, for whoever has to look it up. */
  readonly instance?: string;
};

/** What became of a question to the server: an answer, a reasoned no, or silence. Silence says nothing was decided. */
export type Reply<O extends Operation> =
  | { readonly ok: true; readonly value: ReplyOf<O> }
  | Refused<RefusalOf<O> | UniversalRefusal>
  | Unreached;
