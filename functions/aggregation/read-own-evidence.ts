import * as operations from "#shared/aggregation/operations.ts";
import { refuse } from "#shared/kernel/result.ts";
import { isKnownOutside } from "#shared/rounds/summary.ts";
import { implement } from "../http/ask.ts";
import { readRound } from "../rounds/store.ts";
import { viewForAll } from "./view-for-all.ts";

/** For the organisations that were asked, whether or not they took part. */
export const readOwnEvidence = implement(operations.readOwnEvidence, async ({ ports, params, seats }) => {
  if (!seats.some(({ roundId }) => roundId === params.roundId)) return refuse("not-found");
  const round = await readRound(ports, params.roundId);
  return round && isKnownOutside(round) ? viewForAll(ports, round, "confirmed") : refuse("not-found");
});
