import { ok, refuse } from "#shared/kernel/result.ts";
import { responseAccount } from "#shared/rounds/account.ts";
import { moveReport, planMove } from "#shared/rounds/decide-move.ts";
import * as operations from "#shared/rounds/move-operations.ts";
import { implement } from "../http/ask.ts";
import { readInvitations, readStatuses } from "../rounds/store.ts";
import { moveFacts } from "./move-facts.ts";

export const reportMove = implement(operations.reportMove, async ({ ports, params, query, now }) => {
  const facts = await moveFacts(ports, params.roundId, query.to, now);
  if (facts === undefined) return refuse("not-found");
  const planned = planMove(facts);
  if (!planned.ok) return planned;
  const [invitations, statuses] = await Promise.all([
    readInvitations(ports, params.roundId),
    readStatuses(ports, params.roundId),
  ]);
  return ok(moveReport(facts, planned.value, responseAccount(invitations, statuses).rows));
});
