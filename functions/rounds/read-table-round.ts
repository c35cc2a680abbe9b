import { ok, refuse } from "#shared/kernel/result.ts";
import * as operations from "#shared/rounds/operations.ts";
import { isKnownOutside, roundSummary } from "#shared/rounds/summary.ts";
import { implement } from "../http/ask.ts";
import { readAccount } from "./read-account.ts";
import { readRound } from "./store.ts";

/** A round of another sector, or still in preparation, looks the same as one that does not exist. */
export const readTableRound = implement(operations.readTableRound, async ({ ports, params, seats, now }) => {
  const [round, account] = await Promise.all([readRound(ports, params.roundId), readAccount(ports, params.roundId)]);
  if (round === undefined || !isKnownOutside(round)) return refuse("not-found");
  if (!seats.some(({ sector }) => sector === round.sector)) return refuse("not-found");
  return ok({ round: roundSummary(round, now), now, account });
});
