import { ok, refuse } from "#shared/kernel/result.ts";
import { decideCancellation } from "#shared/rounds/decide-cancellation.ts";
import * as operations from "#shared/rounds/operations.ts";
import { implement } from "../http/ask.ts";
import { commitRound } from "./commit-round.ts";
import { readRound } from "./store.ts";

export const cancelRound = implement(operations.cancelRound, async (ask) => {
  const round = await readRound(ask.ports, ask.params.roundId);
  if (round === undefined) return refuse("not-found");
  const decided = decideCancellation({ round, ...ask.body, now: ask.now });
  if (!decided.ok) return decided;

  const committed = await commitRound(ask, round, decided.value);
  return committed.ok ? ok({}) : committed;
});
