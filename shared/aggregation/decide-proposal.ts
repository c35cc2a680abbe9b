import type { Happening } from "../journal/entry.ts";
import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Release } from "./evidence.ts";

/** A release as it will be, and what then has happened; nothing has where the same was already done. */
export type ReleaseStep = { readonly release: Release; readonly happening?: Happening };

export const happeningTo = ({ roundId, releaseId }: Release, fact: Happening["fact"]): Happening => ({
  fact,
  about: { roundId, releaseId },
  facts: {},
});

/** One person of the office proposes what a second one may confirm. */
export const decideProposal = (release: Release, by: Id<"person">): Result<ReleaseStep, "release-exists"> => {
  if (release.state === "proposed" && release.proposedBy === by) return ok({ release });
  if (release.state !== "prepared") return refuse("release-exists", { state: release.state });

  const proposed: Release = { ...release, state: "proposed", proposedBy: by };
  return ok({ release: proposed, happening: happeningTo(proposed, "release-proposed") });
};
