import { ok, refuse } from "#shared/kernel/result.ts";
import { decideDiscard } from "#shared/questionnaires/decide-draft.ts";
import * as operations from "#shared/questionnaires/draft-operations.ts";
import { implement } from "../http/ask.ts";
import { commitVersion } from "./commit-version.ts";
import { readQuestionnaireSummary } from "./store.ts";

/** It disappears from every list; what was written in it stays where it is. */
export const discardDraft = implement(operations.discardDraft, async (ask) => {
  const { ports, params, body, caller, now } = ask;
  const summary = await readQuestionnaireSummary(ports, params.questionnaireId);
  if (summary === undefined) return refuse("not-found");
  const decided = decideDiscard(summary, body.edit, { by: caller.person, now });
  const committed = await commitVersion(ask, summary, decided);
  return committed.ok ? ok({}) : committed;
});
