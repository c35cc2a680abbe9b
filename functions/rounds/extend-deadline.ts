import { ok, refuse } from "#shared/kernel/result.ts";
import { decideExtension } from "#shared/rounds/decide-extension.ts";
import * as operations from "#shared/rounds/operations.ts";
import { implement } from "../http/ask.ts";
import { commitRound } from "./commit-round.ts";
import { readRound } from "./store.ts";

export const extendDeadline = implement(operations.extendDeadline, async (ask) => {
  const round = await readRound(ask.ports, ask.params.roundId);
  if (round === undefined) return refuse("not-found");
  const decided = decideExtension({ round, ...ask.body, now: ask.now });
  if (!decided.ok) return decided;

  const committed = await commitRound(ask, round, decided.value);
  return committed.ok ? ok({ closesAt: decided.value.round.closesAt }) : committed;
});
