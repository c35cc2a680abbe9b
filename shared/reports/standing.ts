import type { Instant } from "../kernel/time.ts";
import type { RenderFailure, RenderStep, ReportJob } from "./job.ts";

/** After so long without a sign of life a job has stopped. Its function is ended by the platform well before. */
const patienceMinutes = 10;

/** A job as it stands at a moment: one that was never heard of again has failed, whoever should have said so. */
export const standing = (job: ReportJob, now: Instant): ReportJob => {
  const isUnderWay = job.state === "queued" || job.state === "running";
  const silentFor = Date.parse(now) - Date.parse(job.changedAt);
  return isUnderWay && silentFor > patienceMinutes * 60_000 ? { ...job, state: "failed", failure: "stopped" } : job;
};

const changed = (job: ReportJob, now: Instant): ReportJob => {
  const { step, failure, ...rest } = job;
  return { ...rest, changedAt: now, version: job.version + 1 };
};

/** A job that is taken up, for the first time or again. */
export const begun = (job: ReportJob, now: Instant): ReportJob => ({
  ...changed(job, now),
  state: "running",
  step: "reading",
  attempts: job.attempts + 1,
});

export const advanced = (job: ReportJob, step: RenderStep, now: Instant): ReportJob => ({
  ...changed(job, now),
  step,
});

export const failed = (job: ReportJob, failure: RenderFailure, now: Instant): ReportJob => ({
  ...changed(job, now),
  state: "failed",
  failure,
});

export const finished = (job: ReportJob, file: NonNullable<ReportJob["file"]>, now: Instant): ReportJob => ({
  ...changed(job, now),
  state: "done",
  file,
});
