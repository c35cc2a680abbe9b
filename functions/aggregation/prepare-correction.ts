import { happeningTo } from "#shared/aggregation/decide-proposal.ts";
import type { Release } from "#shared/aggregation/evidence.ts";
import type { Id } from "#shared/kernel/id.ts";
import { invariant } from "#shared/kernel/result.ts";
import { readRound } from "../rounds/store.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { createCorrected, holding, readCorrection, readReleases } from "./store.ts";
import { type Preparing, writtenEvidence } from "./written-evidence.ts";

/**
 * Makes the correction that was last asked for into a release that two people may confirm; until then the one before
 * holds. Can be stopped anywhere and run again, like the preparation of the first release.
 * @returns the release that was made; undefined where nothing is left to correct
 */
export const prepareCorrection = async (ports: Preparing, roundId: Id<"round">): Promise<Release | undefined> => {
  const [round, asked, releases] = await Promise.all([
    readRound(ports, roundId),
    readCorrection(ports, roundId),
    readReleases(ports, roundId),
  ]);
  const before = holding(releases);
  if (round === undefined || asked === undefined || asked.preparedAs !== undefined) return undefined;
  if (before?.releaseId !== asked.releaseId || before.state !== "confirmed") return undefined;

  const { withdrawn, reason } = asked;
  const release = await writtenEvidence(ports, round, { supersedes: before.releaseId, withdrawn, reason });
  invariant(release.basis === before.basis, `${before.releaseId} counted something else than what is stored now`);
  const entry = entryOf(ports, ports.clock(), undefined, happeningTo(release, "release-prepared"));
  const committed = await commit(ports, entry, ...createCorrected(release, asked));
  return committed.ok ? release : undefined;
};
