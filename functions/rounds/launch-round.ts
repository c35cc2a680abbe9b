import { invariant, ok, refuse } from "#shared/kernel/result.ts";
import { decideLaunch } from "#shared/rounds/decide-launch.ts";
import { phaseAt } from "#shared/rounds/lifecycle.ts";
import * as operations from "#shared/rounds/operations.ts";
import { implement } from "../http/ask.ts";
import { createParts, readQuestionnaire } from "../questionnaires/store.ts";
import { newId } from "../store/new-id.ts";
import { commitRound } from "./commit-round.ts";
import { giveCommitteeSeat } from "./seats.ts";
import { readFilledLists, readInvitations, readRound } from "./store.ts";

/** The invitations go out afterwards, by whoever follows the journal. */
export const launchRound = implement(operations.launchRound, async (ask) => {
  const { ports, params, body, now } = ask;
  const [round, invitations, filled] = await Promise.all([
    readRound(ports, params.roundId),
    readInvitations(ports, params.roundId),
    readFilledLists(ports, params.roundId),
  ]);
  if (round === undefined) return refuse("not-found");
  const questionnaire = await readQuestionnaire(ports, round.questionnaireId);
  invariant(questionnaire, `${round.roundId} has no questionnaire`);
  const decided = decideLaunch({
    ...{ round, version: body.version, invited: invitations.length, now },
    ...{ questionnaire, filled, boundId: newId(ports, "questionnaire") },
  });
  if (!decided.ok) return decided;

  const { bound } = decided.value;
  const seats = round.committee.map((member) => giveCommitteeSeat(round, member));
  const committed = await commitRound(ask, round, decided.value, ...seats, ...(bound ? createParts(bound) : []));
  return committed.ok ? ok({ phase: phaseAt(decided.value.round, now) }) : committed;
});
