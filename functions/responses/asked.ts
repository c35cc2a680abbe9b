import type { Instant } from "#shared/kernel/time.ts";
import { minutesToAnswer } from "#shared/questionnaires/minutes.ts";
import type { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import { askedBack } from "#shared/responses/asked-back.ts";
import type { Asked } from "#shared/responses/operations.ts";
import type { ResponseHead } from "#shared/responses/response.ts";
import { roundKinds } from "#shared/rounds/kinds/index.ts";
import { committee } from "#shared/rounds/kinds/readers.ts";
import { phaseAt } from "#shared/rounds/lifecycle.ts";
import type { Invitation, Round } from "#shared/rounds/round.ts";

/** What one organisation is asked, in short. */
export const asked = (
  round: Round,
  invitation: Invitation,
  head: ResponseHead | undefined,
  questionnaire: Questionnaire,
  now: Instant,
): Asked => {
  const { called } = roundKinds.one(round.kind).readers;
  const clarification = askedBack(head, invitation);
  return {
    responseId: invitation.responseId,
    roundId: round.roundId,
    title: round.title,
    organisations: invitation.organisations.map(({ name }) => name),
    phase: phaseAt(round, now),
    opensAt: round.opensAt,
    closesAt: round.closesAt,
    minutes: minutesToAnswer(questionnaire),
    ...(called !== committee.called && { readers: called }),
    status: head?.status ?? "not-started",
    ...(clarification && { clarification }),
  };
};
