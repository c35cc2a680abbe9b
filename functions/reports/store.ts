import type { Id } from "#shared/kernel/id.ts";
import type { Language } from "#shared/kernel/text.ts";
import { type ReportFormat, ReportJob } from "#shared/reports/job.ts";
import { keys } from "../store/keys.ts";
import { query, read, type Store } from "../store/table.ts";
import { create, replace, type Write } from "../store/write.ts";

/** One file: of which release, in what form. There is at most one job for each. */
export type WhichFile = {
  readonly roundId: Id<"round">;
  readonly releaseId: Id<"release">;
  readonly format: ReportFormat;
  readonly language: Language;
};

export const readJob = (store: Store, which: WhichFile): Promise<ReportJob | undefined> =>
  read(store, "planning", keys.reportJob(which), ReportJob);

/** Every file of a release that anybody asked for. */
export const readJobs = (store: Store, releaseId: Id<"release">): Promise<readonly ReportJob[]> =>
  query(store, "planning", keys.reportJobs(releaseId), "", ReportJob);

/** A job as it is now: new, or in place of what was read. */
export const writeJob = (before: ReportJob | undefined, after: ReportJob): Write =>
  before === undefined
    ? create("planning", keys.reportJob(after), after)
    : replace("planning", keys.reportJob(after), after, { version: before.version });

/** Where a file lies. The same job writes it to the same place, however often it is run. */
export const fileKey = ({ releaseId, jobId, format }: ReportJob): string => `reports/${releaseId}/${jobId}.${format}`;
