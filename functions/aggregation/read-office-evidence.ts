import * as operations from "#shared/aggregation/operations.ts";
import { refuse } from "#shared/kernel/result.ts";
import { implement } from "../http/ask.ts";
import { readRound } from "../rounds/store.ts";
import { recordedClosing } from "./recorded-closing.ts";
import { viewForAll } from "./view-for-all.ts";

/**
 * The preview of a release is the release itself. A closing that nobody wrote down yet is written down by looking, so
 * that the release is prepared even where no schedule ever runs.
 */
export const readOfficeEvidence = implement(operations.readOfficeEvidence, async ({ ports, params }) => {
  const round = await readRound(ports, params.roundId);
  if (round === undefined) return refuse("not-found");
  await recordedClosing(ports, round.roundId);
  return viewForAll(ports, round, "prepared");
});
