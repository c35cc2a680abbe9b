import { ok } from "#shared/kernel/result.ts";
import { decideDraft } from "#shared/rounds/decide-plan.ts";
import * as operations from "#shared/rounds/operations.ts";
import { letIn } from "../access/store.ts";
import { implement } from "../http/ask.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { newId } from "../store/new-id.ts";
import { readPlanFacts } from "./plan-facts.ts";
import { createRound } from "./store.ts";

export const draftRound = implement(operations.draftRound, async ({ body, caller, now, ports }) => {
  const { facts, newcomers } = await readPlanFacts(ports, body, now);
  const { personId } = caller.person;
  const decided = decideDraft({ ...facts, coordinators: [], roundId: newId(ports, "round"), ownerId: personId });
  if (!decided.ok) return decided;

  const entered = await letIn(ports, newcomers);
  if (!entered.ok) return entered;
  const { round, happening } = decided.value;
  const committed = await commit(ports, entryOf(ports, now, personId, happening), createRound(round));
  return committed.ok ? ok({ roundId: round.roundId }) : committed;
});
