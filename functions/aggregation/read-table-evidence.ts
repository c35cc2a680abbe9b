import * as operations from "#shared/aggregation/operations.ts";
import { refuse } from "#shared/kernel/result.ts";
import { isKnownOutside } from "#shared/rounds/summary.ts";
import { implement } from "../http/ask.ts";
import { readRound } from "../rounds/store.ts";
import { viewForAll } from "./view-for-all.ts";

/** For the table of the round's sector. */
export const readTableEvidence = implement(operations.readTableEvidence, async ({ ports, params, seats }) => {
  const round = await readRound(ports, params.roundId);
  const known = round && isKnownOutside(round) && seats.some(({ sector }) => sector === round.sector);
  return known ? viewForAll(ports, round, "confirmed") : refuse("not-found");
});
