import { CommitteeEvidence } from "#shared/aggregation/evidence.ts";
import * as operations from "#shared/aggregation/operations.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { isKnownOutside } from "#shared/rounds/summary.ts";
import { implement } from "../http/ask.ts";
import { readRound } from "../rounds/store.ts";
import { readEvidence } from "./evidence-store.ts";
import { lookedAt } from "./view-for-all.ts";

/** For the committee of this very round: the records, and who said what. */
export const readCommitteeEvidence = implement(operations.readCommitteeEvidence, async ({ ports, params, seats }) => {
  if (!seats.some(({ roundId }) => roundId === params.roundId)) return refuse("not-found");
  const round = await readRound(ports, params.roundId);
  if (!round || !isKnownOutside(round)) return refuse("not-found");

  const looked = await lookedAt(ports, round, "confirmed");
  if (!looked.ok) return looked;
  const { view, release } = looked.value;
  const committee = release ? await readEvidence(ports, release, "committee", CommitteeEvidence) : [];
  return ok({ ...view, committee });
});
