import { invariant, ok, refuse } from "#shared/kernel/result.ts";
import { decideList } from "#shared/rounds/decide-list.ts";
import * as operations from "#shared/rounds/list-operations.ts";
import { implement } from "../http/ask.ts";
import { readQuestionnaire } from "../questionnaires/store.ts";
import { commitRound } from "./commit-round.ts";
import { readRound, writeFilledList } from "./store.ts";

export const fillRoundList = implement(operations.fillRoundList, async (ask) => {
  const { ports, params, body } = ask;
  const round = await readRound(ports, params.roundId);
  if (round === undefined) return refuse("not-found");
  const questionnaire = await readQuestionnaire(ports, round.questionnaireId);
  invariant(questionnaire, `${round.roundId} has no questionnaire`);
  const decided = decideList({ round, questionnaire, list: params.list, ...body });
  if (!decided.ok) return decided;

  const filled = writeFilledList(params.roundId, params.list, body.elements);
  const committed = await commitRound(ask, round, decided.value, filled);
  return committed.ok ? ok({ version: round.version + 1 }) : committed;
});
