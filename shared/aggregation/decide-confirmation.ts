import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { happeningTo, type ReleaseStep } from "./decide-proposal.ts";
import type { Release } from "./evidence.ts";

/** A second person confirms what another proposed; from then on others see it. Once confirmed it stays so. */
export const decideConfirmation = (
  release: Release,
  by: Id<"person">,
  now: Instant,
): Result<ReleaseStep, "release-not-proposed" | "release-needs-second-person"> => {
  if (release.state === "confirmed") return ok({ release });
  if (release.state !== "proposed") return refuse("release-not-proposed", { state: release.state });
  if (release.proposedBy === by) return refuse("release-needs-second-person");

  const confirmed: Release = { ...release, state: "confirmed", confirmedBy: by, confirmedAt: now };
  return ok({ release: confirmed, happening: happeningTo(confirmed, "release-confirmed") });
};
