import type { Caller } from "#shared/access/seat.ts";
import type { RefusalCode } from "#shared/kernel/refusal.ts";
import { ok, type Result } from "#shared/kernel/result.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { ResponseChange } from "#shared/responses/change.ts";
import type { ResponseHead } from "#shared/responses/response.ts";
import { giveSeat, takeSeat } from "../access/store.ts";
import type { RequestPorts } from "../ports.ts";
import { commit, commitDraft } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { backOff, Unavailable } from "../store/trouble.ts";
import type { Write } from "../store/write.ts";
import { historyOf, writesOf } from "./store.ts";

const mostTries = 6;

/** What one look at the response led to: the reply, and what to write for it. */
export type Verdict<T> = {
  readonly before: ResponseHead | undefined;
  readonly change?: ResponseChange | undefined;
  readonly reply: T;
  /** People who are let in with it. */
  readonly newcomers?: readonly Write[];
};

/**
 * Reads, decides and commits; where a colleague or the closing was quicker, everything is read and decided anew by the
 * clock of that moment, so that no write ever rests on what is no longer so.
 */
export const carryThrough = async <T, Code extends RefusalCode>(
  { ports, caller }: { readonly ports: RequestPorts; readonly caller: Caller },
  decideAnew: (now: Instant) => Promise<Result<Verdict<T>, Code>>,
): Promise<Result<T, Code>> => {
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    const now = ports.clock();
    const outcome = await decideAnew(now);
    if (!outcome.ok) return outcome;

    const { before, change, reply, newcomers = [] } = outcome.value;
    if (change === undefined) return ok(reply);
    const committed = await write(ports, caller, now, before, change, newcomers);
    if (committed.ok) return ok(reply);
    await backOff(attempt, ports.random(1)[0] ?? 0);
  }
  throw new Unavailable("colleagues kept changing the same response");
};

/** One transaction: the history and the rest, with a journal entry where it is more than a draft. */
const write = (
  ports: RequestPorts,
  { person }: Caller,
  now: Instant,
  before: ResponseHead | undefined,
  change: ResponseChange,
  newcomers: readonly Write[],
) => {
  const { responseId, roundId, invitationId, version } = change.head;
  const history = historyOf(responseId, change.history);
  const seats = (change.seats ?? []).map(({ personId, seat, is }) =>
    is === "given" ? giveSeat(personId, seat) : takeSeat(personId, seat),
  );
  const writes = [...writesOf(before, change), ...newcomers, ...seats];
  if (change.fact === undefined) return commitDraft(ports, history, ...writes);

  const about = { roundId, invitationId, responseId };
  const entry = entryOf(ports, now, person.personId, { fact: change.fact, about, facts: { version, ...change.facts } });
  return commit(ports, entry, history, ...writes);
};
