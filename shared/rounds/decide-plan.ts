import type { Seat } from "../access/seat.ts";
import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { decideCommittee } from "./decide-committee.ts";
import { type DecidedRound, happened } from "./decided.ts";
import type { RoundPlan } from "./operations.ts";
import type { CommitteeMember, Round } from "./round.ts";
import { type RoundTimes, roundTimes } from "./round-times.ts";

/** A plan with what it takes to judge it: who its committee members are, and whether its questionnaire exists. */
export type PlanFacts = {
  readonly plan: Omit<RoundPlan, "committee">;
  readonly committee: readonly CommitteeMember[];
  readonly seatsOf: ReadonlyMap<Id<"person">, readonly Seat[]>;
  /** Who coordinate an answer in this round; nobody while it is only being drafted. */
  readonly coordinators: readonly Id<"person">[];
  readonly questionnaireExists: boolean;
  readonly now: Instant;
};

type PlanRefusal =
  | "questionnaire-unknown"
  | "local-time-impossible"
  | "round-dates-impossible"
  | "person-has-conflicting-seat";

/** A new round, in preparation, owned by whoever drafts it. */
export const decideDraft = (
  facts: PlanFacts & { readonly roundId: Id<"round">; readonly ownerId: Id<"person"> },
): Result<DecidedRound, PlanRefusal> => {
  const { roundId, ownerId } = facts;
  const possible = judged(facts, ownerId);
  if (!possible.ok) return possible;
  return ok(
    happened({ ...planned(facts, possible.value), roundId, ownerId, phase: "draft", version: 0 }, "round-drafted"),
  );
};

/** A plan may change until the launch; the one who drafted the round stays its owner. */
export const decideRevision = (
  facts: PlanFacts & { readonly round: Round; readonly version: number },
): Result<DecidedRound, PlanRefusal | "round-not-draft" | "changed-meanwhile"> => {
  const { round, version } = facts;
  if (round.phase !== "draft") return refuse("round-not-draft", { phase: round.phase });
  if (round.version !== version) return refuse("changed-meanwhile", { version: round.version });
  const possible = judged(facts, round.ownerId);
  if (!possible.ok) return possible;
  return ok(happened({ ...round, ...planned(facts, possible.value) }, "round-revised"));
};

const judged = (
  { plan, committee, seatsOf, coordinators, questionnaireExists, now }: PlanFacts,
  ownerId: Id<"person">,
): Result<RoundTimes, PlanRefusal> => {
  if (!questionnaireExists) return refuse("questionnaire-unknown", { questionnaireId: plan.questionnaireId });
  const seated = decideCommittee(committee, ownerId, seatsOf, coordinators);
  return seated.ok ? roundTimes(plan, now) : seated;
};

const planned = ({ plan, committee }: PlanFacts, times: RoundTimes) => ({
  kind: plan.kind,
  title: plan.title,
  sector: plan.sector,
  questionnaireId: plan.questionnaireId,
  context: plan.context,
  breakdown: plan.breakdown,
  committee: [...committee],
  ...times,
});
