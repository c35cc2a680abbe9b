import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { needsBinding } from "../questionnaires/binding/lists-used.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import type { FilledLists } from "../questionnaires/round-list.ts";
import { type BoundRefusal, boundFor } from "./asks.ts";
import { type DecidedRound, happened } from "./decided.ts";
import { missingReaders } from "./missing-readers.ts";
import { movedTo } from "./moves.ts";
import type { Round } from "./round.ts";
import { timesPossible } from "./round-times.ts";

/** A launched round, and the questionnaire that was made for it where its own asks about lists or about the round. */
export type Launched = DecidedRound & { readonly bound: Questionnaire | undefined };

/**
 * Launches a round as staff saw it: the version they looked at covers plan, invitations and lists alike. From then on
 * they stay as they are, and so do the attributes of who is asked, the questionnaire and the committee.
 *
 * @param facts.boundId the id of the questionnaire that is made for the round, if one is
 */
export const decideLaunch = (facts: {
  readonly round: Round;
  readonly version: number;
  readonly invited: number;
  readonly questionnaire: Questionnaire;
  readonly filled: FilledLists;
  readonly boundId: Id<"questionnaire">;
  readonly now: Instant;
}): Result<
  Launched,
  | BoundRefusal
  | "round-not-draft"
  | "changed-meanwhile"
  | "round-has-no-invitations"
  | "round-dates-impossible"
  | "round-needs-committee"
> => {
  const { round, version, invited, questionnaire, now } = facts;
  const phase = movedTo(round, "launch", "office", now);
  if (phase === undefined) return refuse("round-not-draft", { phase: round.phase });
  if (round.version !== version) return refuse("changed-meanwhile", { version: round.version });
  if (invited === 0) return refuse("round-has-no-invitations");

  const missing = missingReaders(round);
  if (missing.length > 0) return refuse("round-needs-committee", { missing });
  const times = timesPossible(round, now);
  if (!times.ok) return times;

  const asked = boundFor(round, questionnaire, facts.filled);
  if (!asked.ok) return asked;
  const bound = needsBinding(questionnaire.questions)
    ? { ...asked.value, questionnaireId: facts.boundId, boundFrom: questionnaire.questionnaireId }
    : undefined;
  const launched = { ...round, phase, questionnaireId: bound?.questionnaireId ?? round.questionnaireId };
  const told = { invited, opensAt: round.opensAt, closesAt: round.closesAt };
  const from = bound && { boundFrom: questionnaire.questionnaireId, questions: bound.questions.length };
  return ok({ ...happened(launched, "round-launched", { ...told, ...from }), bound });
};
