import { Release } from "#shared/aggregation/evidence.ts";
import type { Id } from "#shared/kernel/id.ts";
import { keys } from "../store/keys.ts";
import { query, type Store } from "../store/table.ts";
import { create, replace, type Write } from "../store/write.ts";

/** All releases of a round: one, and those it superseded. */
export const readReleases = (store: Store, roundId: Id<"round">): Promise<readonly Release[]> =>
  query(store, "planning", keys.round(roundId).pk, "release#", Release);

/** The release that holds, if the round has one. */
export const readRelease = async (store: Store, roundId: Id<"round">): Promise<Release | undefined> =>
  (await readReleases(store, roundId)).find(({ state }) => state !== "superseded");

/** The first release of a round and the pointer that makes it the only one: whoever comes second finds it there. */
export const createRelease = (release: Release): readonly Write[] => [
  create("planning", keys.currentRelease(release.roundId), { releaseId: release.releaseId }),
  create("planning", keys.release(release.roundId, release.releaseId), release),
];

export const replaceRelease = (before: Release, after: Release): Write =>
  replace("planning", keys.release(after.roundId, after.releaseId), after, { state: before.state });
