import { ok } from "#shared/kernel/result.ts";
import * as operations from "#shared/rounds/operations.ts";
import { isKnownOutside, roundSummary } from "#shared/rounds/summary.ts";
import { implement } from "../http/ask.ts";
import { readRounds } from "./store.ts";

export const listCommitteeRounds = implement(operations.listCommitteeRounds, async ({ ports, seats, now }) => {
  const rounds = await readRounds(ports, [...new Set(seats.flatMap(({ roundId }) => roundId ?? []))]);
  return ok({ rounds: rounds.filter(isKnownOutside).map((round) => roundSummary(round, now)) });
});
