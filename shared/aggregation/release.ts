import { invariant } from "../kernel/result.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import type { Submission } from "../responses/response.ts";
import type { Invitation, ResponseAccount } from "../rounds/round.ts";
import { mostAccountedFor } from "./accounting.ts";
import type { Answering } from "./answering.ts";
import type { CommitteeEvidence, CommonEvidence } from "./evidence.ts";
import type { Solver } from "./gate/integer-program.ts";
import { named } from "./named.ts";
import { type KindOf, type Plan, planOf } from "./plan.ts";
import { records } from "./records.ts";
import { addSubmission, emptyTally, type Tally } from "./tally.ts";

export type ReleaseInput = {
  readonly questionnaire: Pick<Questionnaire, "questions">;
  /** Everyone who was asked, with attributes as at launch. */
  readonly invitations: readonly Pick<Invitation, "invitationId" | "organisations" | "attributes">[];
  /** Attributes that the round froze at launch for breakdowns. */
  readonly breakdown: readonly string[];
  /** One per unit that submitted and did not withdraw. */
  readonly submissions: readonly Answering[];
  readonly account: ResponseAccount;
  /** Answers what stays possible, where that decides what may be told. */
  readonly solve: Solver;
  /** Those whose words and names are left out of a correction; their answers stay counted as they were. */
  readonly withdrawn?: readonly string[];
  /** The real kinds, where nothing else is given. */
  readonly kindFor?: KindOf;
};

export type ReleaseOutput = {
  readonly common: readonly CommonEvidence[];
  readonly committee: readonly CommitteeEvidence[];
};

/**
 * The only door from answers to evidence: what everybody may read, and what the committee reads besides. The order
 * follows from the questionnaire and the invitations' ids, never from answers or from when they came.
 */
export const releaseOf = (input: ReleaseInput): ReleaseOutput => {
  const { invitations, submissions } = input;
  const plan = planOf(input.questionnaire, { units: invitations, breakdown: input.breakdown }, input.kindFor);
  invariant(
    new Set(submissions.map(({ invitationId }) => invitationId)).size === submissions.length,
    "a unit counts once",
  );

  const tally = submissions.reduce((sum, submission) => addSubmission(sum, plan, submission), emptyTally(plan));
  const byId = new Map(invitations.map((invitation) => [invitation.invitationId, invitation]));
  return {
    common: commonEvidence(plan, tally, input.account, input.solve),
    committee: submissions
      .filter(({ invitationId }) => !input.withdrawn?.includes(invitationId))
      .toSorted((a, b) => (a.invitationId < b.invitationId ? -1 : 1))
      .flatMap((submission) => {
        const invitation = byId.get(submission.invitationId);
        invariant(invitation, "a submission of a unit that was not asked");
        return named(plan, invitation, submission);
      }),
  };
};

/** What everybody may read, from a tally that may have been counted in parts. */
export const commonEvidence = (
  plan: Plan,
  tally: Tally,
  account: ResponseAccount,
  solve: Solver,
): readonly CommonEvidence[] => [
  {
    is: "account",
    account: { invited: account.invited, counts: account.counts },
    rows: (account.invited > mostAccountedFor ? [] : account.rows)
      .toSorted((a, b) => (a.invitationId < b.invitationId ? -1 : 1))
      .map(({ invitationId, organisations, status }) => ({ invitationId, organisations, status })),
  },
  ...records(plan, tally, solve),
];

/**
 * What exactly was counted is a hash over one such line for each submission, sorted, with a line end between them. Only
 * its own organisation knows a response's id; over ids that others know, they could try out how often each organisation
 * saved, which follows from what it was asked.
 */
export const basisLine = ({ responseId, version }: Pick<Submission, "responseId" | "version">): string =>
  `${responseId} ${version}`;
