import { Correction } from "#shared/aggregation/decide-correction.ts";
import { Release } from "#shared/aggregation/evidence.ts";
import type { Id } from "#shared/kernel/id.ts";
import { keys } from "../store/keys.ts";
import { query, read, type Store } from "../store/table.ts";
import { create, replace, type Write } from "../store/write.ts";

/** Staff see a release before it is confirmed, exactly as all will; others see nothing of it until then. */
export type Sees = "prepared" | "confirmed";

/** All releases of a round: one, those it superseded, and one that is to supersede it. */
export const readReleases = (store: Store, roundId: Id<"round">): Promise<readonly Release[]> =>
  query(store, "planning", keys.round(roundId).pk, "release#", Release);

const isPending = ({ state, supersedes }: Release): boolean =>
  supersedes !== undefined && (state === "prepared" || state === "proposed");

/** The release that holds, if there is one. */
export const holding = (releases: readonly Release[]): Release | undefined =>
  releases.find((release) => release.state !== "superseded" && !isPending(release));

/** The correction that is to supersede it and waits for two persons, if there is one. */
export const pendingCorrection = (releases: readonly Release[]): Release | undefined => releases.find(isPending);

export const releaseSeen = (releases: readonly Release[], sees: Sees): Release | undefined => {
  if (sees === "prepared") return pendingCorrection(releases) ?? holding(releases);
  return releases.find(({ state }) => state === "confirmed");
};

/** The release that holds, if the round has one. */
export const readRelease = async (store: Store, roundId: Id<"round">): Promise<Release | undefined> =>
  holding(await readReleases(store, roundId));

/** The first release of a round and the pointer that makes it the only one: whoever comes second finds it there. */
export const createRelease = (release: Release): readonly Write[] => [
  create("planning", keys.currentRelease(release.roundId), { releaseId: release.releaseId }),
  create("planning", keys.release(release.roundId, release.releaseId), release),
];

export const replaceRelease = (before: Release, after: Release): Write =>
  replace("planning", keys.release(after.roundId, after.releaseId), after, { state: before.state });

/** Lets one release hold in the place of another, which is kept. */
export const supersede = (before: Release, { releaseId, roundId }: Release): readonly Write[] => [
  replaceRelease(before, { ...before, state: "superseded" }),
  replace("planning", keys.currentRelease(roundId), { releaseId }, { releaseId: before.releaseId }),
];

/** What staff last asked to correct, if they ever did. */
export const readCorrection = (store: Store, roundId: Id<"round">): Promise<Correction | undefined> =>
  read(store, "planning", keys.correction(roundId), Correction);

export const writeCorrection = (before: Correction | undefined, after: Correction): Write =>
  before === undefined
    ? create("planning", keys.correction(after.roundId), after)
    : replace("planning", keys.correction(after.roundId), after, { version: before.version });

/** A prepared correction, and that it answers what was asked; of two preparations one remains. */
export const createCorrected = (release: Release, asked: Correction): readonly Write[] => [
  create("planning", keys.release(release.roundId, release.releaseId), release),
  writeCorrection(asked, { ...asked, preparedAs: release.releaseId, version: asked.version + 1 }),
];
