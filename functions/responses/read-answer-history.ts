import { ok } from "#shared/kernel/result.ts";
import { answersWritten } from "#shared/responses/changed-since.ts";
import * as operations from "#shared/responses/team-operations.ts";
import { implement } from "../http/ask.ts";
import { reach } from "./reach.ts";
import { readHistory } from "./store.ts";

/** Asked when somebody wants to see it, so it may read the whole history; newest first. */
export const readAnswerHistory = implement(operations.readAnswerHistory, async (ask) => {
  const { responseId } = ask.params;
  const reached = await reach(ask, responseId);
  if (!reached.ok) return reached;
  const history = await readHistory(ask.ports, responseId, { from: 1, to: reached.value.head?.version ?? 0 });
  const versions = answersWritten(history).filter(({ question }) => question === ask.query.question);
  return ok({ now: ask.now, versions: versions.toReversed() });
});
