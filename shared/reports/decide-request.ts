import type { Release } from "../aggregation/evidence.ts";
import type { Happening } from "../journal/entry.ts";
import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Language } from "../kernel/text.ts";
import type { Instant } from "../kernel/time.ts";
import type { ReportFormat, ReportJob } from "./job.ts";
import { standing } from "./standing.ts";

export type Wanted = { readonly format: ReportFormat; readonly language: Language };

/** A job to be kept, and what to tell whoever makes files; without a happening nothing changes. */
export type Requested = { readonly job: ReportJob; readonly happening?: Happening };

/**
 * Only a release that two people let go is made into files. What is there, queued or under way is not made a second
 * time; what failed, or was never heard of again, is queued anew.
 * @param there the job of this release, format and language, if anybody wanted it before
 * @param jobId for a job that is new
 */
export const decideRequest = (
  release: Release | undefined,
  wanted: Wanted,
  there: ReportJob | undefined,
  jobId: Id<"job">,
  now: Instant,
): Result<Requested, "release-not-confirmed"> => {
  if (release?.state !== "confirmed") return refuse("release-not-confirmed");
  if (there && standing(there, now).state !== "failed") return ok({ job: there });

  const { roundId, releaseId } = release;
  const job: ReportJob = {
    jobId: there?.jobId ?? jobId,
    ...{ roundId, releaseId, ...wanted },
    state: "queued",
    attempts: there?.attempts ?? 0,
    requestedAt: now,
    changedAt: now,
    version: (there?.version ?? -1) + 1,
  };
  return ok({ job, happening: happeningTo(job, "report-requested") });
};

export const happeningTo = (
  { jobId, roundId, releaseId, format, language }: ReportJob,
  fact: "report-requested" | "report-ready",
): Happening => ({ fact, about: { roundId, releaseId }, facts: { jobId, format, language } });
