import { invariant, ok, refuse } from "#shared/kernel/result.ts";
import { listsUsed } from "#shared/questionnaires/binding/lists-used.ts";
import * as operations from "#shared/rounds/list-operations.ts";
import { implement } from "../http/ask.ts";
import { readQuestionnaire } from "../questionnaires/store.ts";
import { readFilledLists, readRound } from "./store.ts";

export const readRoundLists = implement(operations.readRoundLists, async ({ ports, params }) => {
  const [round, filled] = await Promise.all([readRound(ports, params.roundId), readFilledLists(ports, params.roundId)]);
  if (round === undefined) return refuse("not-found");
  const questionnaire = await readQuestionnaire(ports, round.questionnaireId);
  invariant(questionnaire, `${round.roundId} has no questionnaire`);
  const used = listsUsed(questionnaire.questions);
  const lists = (questionnaire.lists ?? []).filter(({ id }) => used.has(id));
  return ok({
    version: round.version,
    lists: lists.map((list) => ({ list, filled: filled.find(({ id }) => id === list.id)?.elements ?? [] })),
  });
});
