import { ok, refuse } from "#shared/kernel/result.ts";
import * as operations from "#shared/rounds/clarification-operations.ts";
import { decideClarification } from "#shared/rounds/decide-clarification.ts";
import { implement } from "../http/ask.ts";
import { readQuestionnaire } from "../questionnaires/store.ts";
import { commitRound } from "./commit-round.ts";
import { readInvitation, readRound, readStatusesOf, replaceInvitation } from "./store.ts";

export const askClarification = implement(operations.askClarification, async (ask) => {
  const { ports, params, caller, now } = ask;
  const [round, invitation] = await Promise.all([
    readRound(ports, params.roundId),
    readInvitation(ports, params.roundId, params.invitationId),
  ]);
  const questionnaire = round && (await readQuestionnaire(ports, round.questionnaireId));
  if (!round || !invitation || !questionnaire) return refuse("not-found");
  const [status] = await readStatusesOf(ports, params.roundId, [params.invitationId]);
  const byName = caller.person.name;
  const decided = decideClarification({ round, invitation, status, questionnaire, asked: ask.body, byName, now });
  if (!decided.ok) return decided;

  const committed = await commitRound(ask, round, decided.value, replaceInvitation(decided.value.invitation));
  return committed.ok ? ok({}) : committed;
});
