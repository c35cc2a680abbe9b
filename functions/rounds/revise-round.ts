import { ok, refuse } from "#shared/kernel/result.ts";
import { decideRevision } from "#shared/rounds/decide-plan.ts";
import * as operations from "#shared/rounds/operations.ts";
import { letIn } from "../access/store.ts";
import { implement } from "../http/ask.ts";
import { commitRound } from "./commit-round.ts";
import { readPlanFacts } from "./plan-facts.ts";
import { readInvitations, readRound } from "./store.ts";

export const reviseRound = implement(operations.reviseRound, async (ask) => {
  const { version, ...plan } = ask.body;
  const [round, invited, { facts, newcomers }] = await Promise.all([
    readRound(ask.ports, ask.params.roundId),
    readInvitations(ask.ports, ask.params.roundId),
    readPlanFacts(ask.ports, plan, ask.now),
  ]);
  if (round === undefined) return refuse("not-found");
  const coordinators = invited.map(({ coordinator }) => coordinator.personId);
  const decided = decideRevision({ ...facts, coordinators, round, version });
  if (!decided.ok) return decided;

  const entered = await letIn(ask.ports, newcomers);
  if (!entered.ok) return entered;
  const committed = await commitRound(ask, round, decided.value);
  return committed.ok ? ok({ version: round.version + 1 }) : committed;
});
