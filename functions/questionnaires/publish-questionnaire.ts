import { ok } from "#shared/kernel/result.ts";
import { decidePublication } from "#shared/questionnaires/decide-publication.ts";
import * as operations from "#shared/questionnaires/operations.ts";
import { implement } from "../http/ask.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { newId } from "../store/new-id.ts";
import { createQuestionnaire } from "./store.ts";

export const publishQuestionnaire = implement(operations.publishQuestionnaire, async (ask) => {
  const { ports, body, caller, now } = ask;
  const decided = decidePublication(body, newId(ports, "questionnaire"));
  if (!decided.ok) return decided;

  const { questionnaire, summary, happening } = decided.value;
  const entry = entryOf(ports, now, caller.person.personId, happening);
  const committed = await commit(ports, entry, ...createQuestionnaire(questionnaire, summary));
  return committed.ok ? ok({ questionnaireId: questionnaire.questionnaireId }) : committed;
});
