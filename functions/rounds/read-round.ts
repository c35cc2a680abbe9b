import { forecast } from "#shared/aggregation/forecast.ts";
import { invariant, ok, refuse } from "#shared/kernel/result.ts";
import { responseAccount } from "#shared/rounds/account.ts";
import { asksOf } from "#shared/rounds/asks.ts";
import { phaseAt } from "#shared/rounds/lifecycle.ts";
import * as operations from "#shared/rounds/operations.ts";
import { implement } from "../http/ask.ts";
import { readQuestionnaire } from "../questionnaires/store.ts";
import { readRound as read, readCoordinated, readFilledLists, readStatuses } from "./store.ts";

/** Everything staff may know of a round. Which response is whose stays with those who answer. */
export const readRound = implement(operations.readRound, async ({ ports, params, now }) => {
  const [round, invitations, statuses, filled] = await Promise.all([
    read(ports, params.roundId),
    readCoordinated(ports, params.roundId),
    readStatuses(ports, params.roundId),
    readFilledLists(ports, params.roundId),
  ]);
  if (round === undefined) return refuse("not-found");
  const questionnaire = await readQuestionnaire(ports, round.questionnaireId);
  invariant(questionnaire, `${round.roundId} has no questionnaire`);

  const planned = round.phase === "draft" ? asksOf(round, questionnaire, filled) : undefined;
  return ok({
    ...{ round, now, phase: phaseAt(round, now), account: responseAccount(invitations, statuses) },
    invitations: invitations.map(({ responseId, ...known }) => known),
    ...(planned && { asks: planned.asks }),
    forecast: forecast(planned ?? questionnaire, { units: invitations, breakdown: round.breakdown }),
  });
});
