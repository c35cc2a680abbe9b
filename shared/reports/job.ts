import * as z from "zod/mini";
import { idOf } from "../kernel/id.ts";
import { Language } from "../kernel/text.ts";
import { Instant } from "../kernel/time.ts";

/** What a report is made into: a document to read, or tables for other programs. */
export const reportFormats = ["pdf", "csv", "xlsx"] as const;
export const ReportFormat = z.enum(reportFormats);
export type ReportFormat = z.output<typeof ReportFormat>;

/** The steps of making a file, in order; shown to whoever waits. */
export const renderSteps = ["reading", "composing", "setting", "storing"] as const;
export type RenderStep = (typeof renderSteps)[number];

/** Why a file could not be made, as a code with words in `job-words.ts`. `stopped`: it began and was never heard of again. */
export const renderFailures = ["took-too-long", "could-not-be-set", "not-released", "stopped"] as const;
export type RenderFailure = (typeof renderFailures)[number];

/** Work that takes longer than a request: one file of one release, in one format and language, made once. */
export const ReportJob = z.strictObject({
  jobId: idOf("job"),
  roundId: idOf("round"),
  releaseId: idOf("release"),
  format: ReportFormat,
  language: Language,
  state: z.enum(["queued", "running", "done", "failed"]),
  step: z.optional(z.enum(renderSteps)),
  failure: z.optional(z.enum(renderFailures)),
  /** How often it has been begun. */
  attempts: z.int().check(z.nonnegative()),
  requestedAt: Instant,
  /** When it last changed. */
  changedAt: Instant,
  /** What came of it, once it is done. */
  file: z.optional(
    z.strictObject({
      name: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,100}\.(pdf|csv|xlsx)$/)),
      bytes: z.int(),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
  version: z.int().check(z.nonnegative()),
});
export type ReportJob = z.output<typeof ReportJob>;
