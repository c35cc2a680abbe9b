import { happeningTo } from "#shared/aggregation/decide-proposal.ts";
import type { Release } from "#shared/aggregation/evidence.ts";
import type { Id } from "#shared/kernel/id.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { recordedClosing } from "./recorded-closing.ts";
import { createRelease, readRelease } from "./store.ts";
import { type Preparing, writtenEvidence } from "./written-evidence.ts";

/**
 * Turns the answers of a closed round into evidence: records the closing, locks, counts, writes both partitions under
 * a fresh id, and last of all makes that id the release of the round. Stopped anywhere it can be run again: before the
 * last step nobody can find what was written, after it nothing is left to do. Of two runs at once one release remains.
 * @returns the release that holds; undefined where the round is not closed
 */
export const prepareRelease = async (ports: Preparing, roundId: Id<"round">): Promise<Release | undefined> => {
  const round = await recordedClosing(ports, roundId);
  if (round === undefined) return undefined;
  const there = await readRelease(ports, roundId);
  if (there) return there;

  const release = await writtenEvidence(ports, round);
  const entry = entryOf(ports, ports.clock(), undefined, happeningTo(release, "release-prepared"));
  const committed = await commit(ports, entry, ...createRelease(release));
  return committed.ok ? release : readRelease(ports, roundId);
};
