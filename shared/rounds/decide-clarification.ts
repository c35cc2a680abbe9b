import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import type { QuestionId } from "../questions/question.ts";
import type { KnownStatus } from "./account.ts";
import type { DecidedRound } from "./decided.ts";
import { phaseAt } from "./lifecycle.ts";
import type { Invitation, Round } from "./round.ts";

/**
 * Asks an organisation that sent its answers to look at some of them again, as long as the round is open. What it sent
 * counts until it sends again. The office names questions and says why; it reads nothing.
 * @param facts.status what the account says of the response; undefined where nobody started
 */
export const decideClarification = (facts: {
  readonly round: Round;
  readonly invitation: Invitation;
  readonly status: KnownStatus | undefined;
  readonly questionnaire: Pick<Questionnaire, "questions">;
  readonly asked: { readonly questions: readonly QuestionId[]; readonly reason: string };
  readonly byName: string;
  readonly now: Instant;
}): Result<
  DecidedRound & { readonly invitation: Invitation },
  "round-not-open" | "response-not-submitted" | "answer-unknown-question"
> => {
  const { round, invitation, status, questionnaire, asked, byName, now } = facts;
  const phase = phaseAt(round, now);
  if (phase !== "open") return refuse("round-not-open", { phase });
  if (status?.status !== "submitted") return refuse("response-not-submitted");
  const known = new Set(questionnaire.questions.map(({ id }) => id));
  const strange = asked.questions.find((question) => !known.has(question));
  if (strange !== undefined) return refuse("answer-unknown-question", { question: strange });

  const clarification = { questions: [...new Set(asked.questions)], reason: asked.reason, at: now, byName };
  const about = { roundId: round.roundId, invitationId: invitation.invitationId, responseId: invitation.responseId };
  return ok({
    round,
    invitation: { ...invitation, clarification },
    happening: { fact: "clarification-asked", about, facts: { questions: clarification.questions.length } },
  });
};
