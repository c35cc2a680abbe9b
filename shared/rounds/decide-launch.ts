import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { type DecidedRound, happened } from "./decided.ts";
import { roundKinds } from "./kinds/index.ts";
import { movedTo } from "./moves.ts";
import type { CommitteeMember, Round } from "./round.ts";
import { timesPossible } from "./round-times.ts";

const needed: readonly CommitteeMember["role"][] = ["committee-chair", "committee-secretary"];

/**
 * Launches a round as staff saw it: the version they looked at covers plan and list alike. From then on the list, the
 * attributes of who is on it, the questionnaire and the committee stay as they are.
 */
export const decideLaunch = (facts: {
  readonly round: Round;
  readonly version: number;
  readonly invited: number;
  readonly now: Instant;
}): Result<
  DecidedRound,
  | "round-not-draft"
  | "changed-meanwhile"
  | "round-has-no-invitations"
  | "round-dates-impossible"
  | "round-needs-committee"
> => {
  const { round, version, invited, now } = facts;
  const phase = movedTo(round, "launch", "office", now);
  if (phase === undefined) return refuse("round-not-draft", { phase: round.phase });
  if (round.version !== version) return refuse("changed-meanwhile", { version: round.version });
  if (invited === 0) return refuse("round-has-no-invitations");

  const missing = needed.filter((role) => !round.committee.some((member) => member.role === role));
  if (roundKinds.one(round.kind).needsCommittee && missing.length > 0)
    return refuse("round-needs-committee", { missing });
  const times = timesPossible(round, now);
  if (!times.ok) return times;
  return ok(
    happened({ ...round, phase }, "round-launched", { invited, opensAt: round.opensAt, closesAt: round.closesAt }),
  );
};
