import type { Caller } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";
import { ok, type Result, refuse } from "#shared/kernel/result.ts";
import { type Instant, instantAt } from "#shared/kernel/time.ts";
import { decideRequest, type Wanted } from "#shared/reports/decide-request.ts";
import type { ReportJob } from "#shared/reports/job.ts";
import type { ShownJob } from "#shared/reports/operations.ts";
import { standing } from "#shared/reports/standing.ts";
import { readRelease } from "../aggregation/store.ts";
import type { RequestPorts } from "../ports.ts";
import { readRound } from "../rounds/store.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { newId } from "../store/new-id.ts";
import { contentTypes } from "./content-types.ts";
import { fileKey, readJob, readJobs, writeJob } from "./store.ts";

type Asking = {
  readonly ports: RequestPorts;
  readonly caller: Caller;
  readonly now: Instant;
  readonly params: { readonly roundId: Id<"round"> };
};

/** An address works so long: to begin fetching a file, not to pass it on. */
const minutesToFetch = 5;

/** Has a file made of the release that holds; who asks a second time, or at the same moment, gets the same job. */
export const requestFile = async (
  { ports, caller, now, params }: Asking,
  wanted: Wanted,
): Promise<Result<{ job: ShownJob }, "not-found" | "release-not-confirmed" | "changed-meanwhile">> => {
  const [round, release] = await Promise.all([readRound(ports, params.roundId), readRelease(ports, params.roundId)]);
  if (round === undefined) return refuse("not-found");
  const which = release && { roundId: round.roundId, releaseId: release.releaseId, ...wanted };
  const there = which && (await readJob(ports, which));

  const decided = decideRequest(release, wanted, there, newId(ports, "job"), now);
  if (!decided.ok) return decided;
  const { job, happening } = decided.value;
  if (happening === undefined) return ok({ job: shown(job, now) });
  const entry = entryOf(ports, now, caller.person.personId, happening);
  const committed = await commit(ports, entry, writeJob(there, job));
  if (committed.ok) return ok({ job: shown(job, now) });
  const other = which && (await readJob(ports, which));
  return other ? ok({ job: shown(other, now) }) : committed;
};

/** How far the files of the release that holds are. */
export const filesOf = async ({ ports, now, params }: Asking): Promise<Result<{ jobs: ShownJob[] }, "not-found">> => {
  const [round, release] = await Promise.all([readRound(ports, params.roundId), readRelease(ports, params.roundId)]);
  if (round === undefined) return refuse("not-found");
  const jobs = release ? await readJobs(ports, release.releaseId) : [];
  return ok({ jobs: jobs.map((job) => shown(job, now)) });
};

/** Where a file can be fetched for a few minutes; only of the release that holds, and only once it is there. */
export const fileAddress = async (
  { ports, now, params }: Asking,
  jobId: Id<"job">,
): Promise<Result<{ address: string; name: string; expiresAt: Instant }, "not-found" | "report-not-ready">> => {
  const release = await readRelease(ports, params.roundId);
  const jobs = release ? await readJobs(ports, release.releaseId) : [];
  const job = jobs.find((one) => one.jobId === jobId);
  if (job === undefined) return refuse("not-found");
  if (job.state !== "done" || job.file === undefined) return refuse("report-not-ready", { state: job.state });

  const { name } = job.file;
  const expiresAt = instantAt(Date.parse(now) + minutesToFetch * 60_000);
  const address = await ports.files.addressFor(fileKey(job), {
    name,
    contentType: contentTypes[job.format],
    expiresAt,
  });
  return ok({ address, name, expiresAt });
};

const shown = (job: ReportJob, now: Instant): ShownJob => {
  const { version, attempts, ...rest } = standing(job, now);
  return rest;
};
