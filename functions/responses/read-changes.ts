import { ok } from "#shared/kernel/result.ts";
import { freshHead } from "#shared/responses/change.ts";
import { changedSince } from "#shared/responses/changed-since.ts";
import * as operations from "#shared/responses/operations.ts";
import { implement } from "../http/ask.ts";
import { ownHead } from "./own-head.ts";
import { reach } from "./reach.ts";
import { readHistory } from "./store.ts";

/**
 * What colleagues changed. Asked every few seconds, so it costs four small reads (4 read units) as long as nothing
 * changed, and one stretch of the history besides where something did.
 */
export const readChanges = implement(operations.readChanges, async (ask) => {
  const reached = await reach(ask, ask.params.responseId);
  if (!reached.ok) return reached;
  const { round, invitation, head = freshHead({ round, invitation }) } = reached.value;
  const history = await readHistory(ask.ports, head.responseId, {
    from: Number(ask.query.since) + 1,
    to: head.version,
  });
  return ok({ now: ask.now, closesAt: round.closesAt, head: ownHead(head), answers: [...changedSince(history)] });
});
