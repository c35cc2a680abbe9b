import { ok } from "#shared/kernel/result.ts";
import * as operations from "#shared/rounds/operations.ts";
import { roundSummary } from "#shared/rounds/summary.ts";
import { implement } from "../http/ask.ts";
import { readAccount } from "./read-account.ts";
import { listRounds as allRounds } from "./store.ts";

export const listRounds = implement(operations.listRounds, async ({ ports, now }) => {
  const rounds = await allRounds(ports);
  const summaries = await Promise.all(
    rounds.map(async (round) => {
      const { counts } = await readAccount(ports, round.roundId);
      return { ...roundSummary(round, now), counts };
    }),
  );
  return ok({ rounds: summaries });
});
