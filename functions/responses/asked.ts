import type { Instant } from "#shared/kernel/time.ts";
import type { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { Asked } from "#shared/responses/operations.ts";
import type { ResponseHead } from "#shared/responses/response.ts";
import { phaseAt } from "#shared/rounds/lifecycle.ts";
import type { Invitation, Round } from "#shared/rounds/round.ts";

/** What one organisation is asked, in short. */
export const asked = (
  round: Round,
  invitation: Invitation,
  head: ResponseHead | undefined,
  questionnaire: Questionnaire,
  now: Instant,
): Asked => ({
  responseId: invitation.responseId,
  roundId: round.roundId,
  title: round.title,
  organisations: invitation.organisations.map(({ name }) => name),
  phase: phaseAt(round, now),
  opensAt: round.opensAt,
  closesAt: round.closesAt,
  minutes: minutesFor(questionnaire),
  status: head?.status ?? "not-started",
});

const minutesFor = ({ questions }: Questionnaire): number =>
  Math.max(1, Math.ceil(questions.reduce((sum, question) => sum + kindOf(question).seconds, 0) / 60));
