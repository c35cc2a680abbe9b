import { ok, refuse } from "#shared/kernel/result.ts";
import * as operations from "#shared/questionnaires/operations.ts";
import { implement } from "../http/ask.ts";
import { readQuestionnaire as read } from "./store.ts";

export const readQuestionnaire = implement(operations.readQuestionnaire, async ({ ports, params }) => {
  const questionnaire = await read(ports, params.questionnaireId);
  return questionnaire === undefined ? refuse("not-found") : ok(questionnaire);
});
