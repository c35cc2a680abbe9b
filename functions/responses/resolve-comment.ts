import { answeringRoles } from "#shared/access/policy.ts";
import { ok } from "#shared/kernel/result.ts";
import { decideResolution } from "#shared/responses/decide-comment.ts";
import * as operations from "#shared/responses/team-operations.ts";
import { sitsFor } from "#shared/rounds/sits-for.ts";
import { implement } from "../http/ask.ts";
import { carryThrough } from "./carry-through.ts";
import { reach } from "./reach.ts";
import { readComment } from "./store.ts";

export const resolveComment = implement(operations.resolveComment, (ask) => {
  const { responseId, commentId } = ask.params;
  return carryThrough(ask, async (now) => {
    const reached = await reach(ask, responseId);
    if (!reached.ok) return reached;
    const { head, invitation } = reached.value;
    const there = await readComment(ask.ports, responseId, commentId);
    const answering = ask.seats.filter(({ role }) => answeringRoles.some((one) => one === role));
    const writes = sitsFor(answering, invitation);
    const decided = decideResolution({ ...reached.value, now, there, writes, resolved: ask.body.resolved });
    if (!decided.ok) return decided;
    const { comment, decided: made } = decided.value;
    return ok({ before: head, change: made.change, reply: { comment } });
  });
});
