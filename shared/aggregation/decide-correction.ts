import * as z from "zod/mini";
import type { Happening } from "../journal/entry.ts";
import { type Id, idOf } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { Instant } from "../kernel/time.ts";
import { happeningTo } from "./decide-proposal.ts";
import type { Release } from "./evidence.ts";

/**
 * What staff ask to correct in a release that was let go: that the words and names of these organisations are shown no
 * longer, at their written request. It is made into a release of its own, which two people confirm like any other.
 */
export const Correction = z.strictObject({
  roundId: idOf("round"),
  /** The release to be superseded. */
  releaseId: idOf("release"),
  /** Everybody taken out so far, those of earlier corrections included. */
  withdrawn: z.array(idOf("invitation")).check(z.minLength(1), z.maxLength(500)),
  reason: z.string().check(z.minLength(1), z.maxLength(400)),
  askedBy: idOf("person"),
  askedAt: Instant,
  /** The release it was made into. */
  preparedAs: z.optional(idOf("release")),
  version: z.int(),
});
export type Correction = z.output<typeof Correction>;

export type Correcting = {
  /** The release that holds. */
  readonly release: Release;
  /** What was last asked, if anything ever was. */
  readonly before: Correction | undefined;
  readonly withdrawn: readonly Id<"invitation">[];
  /** Of those, who submitted. */
  readonly submitted: readonly Id<"invitation">[];
  readonly reason: string;
  readonly by: Id<"person">;
  readonly now: Instant;
};

export type CorrectionStep = { readonly correction: Correction; readonly happening?: Happening };

/**
 * Asks for a correction. Only what was confirmed can be corrected, only organisations whose submission was counted can
 * be taken out, and never without a reason. Asked again differently, the later one stands; the same again changes nothing.
 */
export const decideCorrection = (
  correcting: Correcting,
): Result<CorrectionStep, "release-reason-needed" | "release-not-confirmed" | "not-found"> => {
  const { release, before, by, now } = correcting;
  const reason = correcting.reason.trim();
  if (reason === "") return refuse("release-reason-needed");
  if (release.state !== "confirmed") return refuse("release-not-confirmed");
  if (!correcting.withdrawn.every((one) => correcting.submitted.includes(one))) return refuse("not-found");

  const { roundId, releaseId } = release;
  const withdrawn = [...new Set([...(release.withdrawn ?? []), ...correcting.withdrawn])].sort();
  const asked = { roundId, releaseId, withdrawn, reason, askedBy: by };
  if (before && sameAsked(before, asked)) return ok({ correction: before });
  const correction = { ...asked, askedAt: now, version: (before?.version ?? -1) + 1 };
  return ok({ correction, happening: happeningTo(release, "correction-requested") });
};

const sameAsked = (
  before: Correction,
  { releaseId, withdrawn, reason, askedBy }: Pick<Correction, "releaseId" | "withdrawn" | "reason" | "askedBy">,
): boolean =>
  before.releaseId === releaseId &&
  before.reason === reason &&
  before.askedBy === askedBy &&
  before.withdrawn.join() === withdrawn.join();
