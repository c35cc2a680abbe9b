import type { Caller, Seat } from "#shared/access/seat.ts";
import type { BodyOf, Operation, ParamsOf, QueryOf, RefusalOf, ReplyOf } from "#shared/kernel/operation.ts";
import type { UniversalRefusal } from "#shared/kernel/refusal.ts";
import type { Result } from "#shared/kernel/result.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { RequestPorts } from "../ports.ts";

/** What a use case gets to work with: parsed input, who asks with which of the operation's seats, one moment, the ports. */
export type Ask<O extends Operation = Operation> = {
  readonly params: ParamsOf<O>;
  readonly query: QueryOf<O>;
  readonly body: BodyOf<O>;
  readonly caller: O["seats"] extends "anyone" ? Caller | undefined : Caller;
  /** The caller's seats that open this operation's door. Ownership is still to be decided with them. */
  readonly seats: readonly Seat[];
  readonly now: Instant;
  readonly ports: RequestPorts;
  /** As it came, its body already read: for cookies, which signing in alone has to do with. */
  readonly request: Request;
};

/** What it may answer: the declared reply, or a refusal that is declared or universal. Another one does not compile. */
export type Answer<O extends Operation> = Promise<
  Result<ReplyOf<O>, RefusalOf<O> | UniversalRefusal> & { readonly headers?: ReplyHeaders }
>;

/** What goes along with a reply besides what it says: cookies. */
export type ReplyHeaders = readonly (readonly [name: string, value: string])[];

export type Implementation = {
  readonly operation: Operation;
  readonly answer: (ask: Ask) => Promise<Result<unknown> & { readonly headers?: ReplyHeaders }>;
};

/** Binds a use case to the operation it implements. */
export const implement = <const O extends Operation>(
  operation: O,
  answer: (ask: Ask<O>) => Answer<O>,
): Implementation => ({ operation, answer: answer as unknown as Implementation["answer"] });
