import { ok } from "#shared/kernel/result.ts";
import { commentIdOf } from "#shared/responses/comment.ts";
import { decideComment } from "#shared/responses/decide-comment.ts";
import { startingTeam } from "#shared/responses/team.ts";
import * as operations from "#shared/responses/team-operations.ts";
import { implement } from "../http/ask.ts";
import { carryThrough } from "./carry-through.ts";
import { pinnedQuestionnaire } from "./pinned-questionnaire.ts";
import { reach } from "./reach.ts";
import { readComment, readTeam } from "./store.ts";

export const addComment = implement(operations.addComment, (ask) => {
  const { ports, body } = ask;
  const { responseId } = ask.params;
  const { mark, ...remark } = body;
  return carryThrough(ask, async (now) => {
    const reached = await reach(ask, responseId);
    if (!reached.ok) return reached;
    const { round, invitation, head } = reached.value;
    const [questionnaire, team = startingTeam(invitation), there] = await Promise.all([
      pinnedQuestionnaire(ports, round),
      readTeam(ports, responseId),
      readComment(ports, responseId, commentIdOf(mark)),
    ]);
    const decided = decideComment({ ...reached.value, now, questionnaire, team, mark, remark, there });
    if (!decided.ok) return decided;
    const { comment, decided: made } = decided.value;
    return ok({ before: head, change: made.change, reply: { comment } });
  });
});
