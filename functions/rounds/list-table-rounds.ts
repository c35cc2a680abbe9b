import { ok } from "#shared/kernel/result.ts";
import * as operations from "#shared/rounds/operations.ts";
import { isKnownOutside, roundSummary } from "#shared/rounds/summary.ts";
import { implement } from "../http/ask.ts";
import { listRounds } from "./store.ts";

export const listTableRounds = implement(operations.listTableRounds, async ({ ports, seats, now }) => {
  const sectors = new Set(seats.map(({ sector }) => sector));
  const rounds = (await listRounds(ports)).filter((round) => sectors.has(round.sector) && isKnownOutside(round));
  return ok({ rounds: rounds.map((round) => roundSummary(round, now)) });
});
