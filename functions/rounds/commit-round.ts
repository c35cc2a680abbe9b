import type { Caller } from "#shared/access/seat.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { DecidedRound } from "#shared/rounds/decided.ts";
import type { Round } from "#shared/rounds/round.ts";
import type { RequestPorts } from "../ports.ts";
import { type Committed, commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import type { Write } from "../store/write.ts";
import { replaceRound } from "./store.ts";

type Asking = { readonly ports: RequestPorts; readonly caller: Caller; readonly now: Instant };

/** Writes what was decided about a round, provided that it is still as it was read. */
export const commitRound = (
  { ports, caller, now }: Asking,
  before: Round,
  { round, happening }: DecidedRound,
  ...writes: readonly Write[]
): Promise<Committed> =>
  commit(ports, entryOf(ports, now, caller.person.personId, happening), replaceRound(before, round), ...writes);
