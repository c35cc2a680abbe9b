import type { Id } from "#shared/kernel/id.ts";
import type { BodyOf, Operation, ParamsOf, QueryOf, ReplyOf } from "#shared/kernel/operation.ts";
import type { LocalText } from "#shared/kernel/text.ts";
import type { Instant } from "#shared/kernel/time.ts";

/** What a story can do: ask as somebody, let the clock move, and wait until what follows from the journal has happened. */
export type Stage = {
  readonly ask: <O extends Operation>(
    operation: O,
    as: Id<"person">,
    input: Partial<{ params: ParamsOf<O>; query: QueryOf<O>; body: BodyOf<O> }>,
  ) => Promise<ReplyOf<O>>;
  readonly now: () => Instant;
  readonly moveClock: (to: Instant) => void;
  readonly settle: () => Promise<void>;
  /** The person with that address, and the one who may do everything at the office. */
  readonly personWith: (email: string) => Promise<Id<"person">>;
  readonly tell: (progress: string) => void;
};

export type World = {
  readonly name: string;
  readonly title: LocalText;
  readonly tell: (stage: Stage) => Promise<void>;
};
