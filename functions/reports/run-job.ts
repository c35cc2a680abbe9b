import { createHash } from "node:crypto";
import { happeningTo } from "#shared/reports/decide-request.ts";
import { fileName } from "#shared/reports/file-name.ts";
import type { RenderFailure, ReportJob } from "#shared/reports/job.ts";
import type { Released } from "#shared/reports/report.ts";
import { advanced, begun, failed, finished } from "#shared/reports/standing.ts";
import { NotSet } from "../documents/pdf/not-set.ts";
import type { Ports } from "../ports.ts";
import { commit, follow } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { contentTypes } from "./content-types.ts";
import { renderFile } from "./render-file.ts";
import { fileKey, readJob, type WhichFile, writeJob } from "./store.ts";

/** What making a file needs of the world outside. */
export type Rendering = Pick<Ports, "tables" | "random" | "clock"> & { readonly files: Pick<Ports["files"], "put"> };

/** Somebody else has taken the job up meanwhile; whoever notices leaves it to them. */
class Overtaken extends Error {}

/**
 * Makes the file of a job and puts it where it can be fetched. May be told of the same job any number of times: what is
 * done stays done, what broke off begins anew and ends with the same bytes in the same place.
 * @param released everybody's part of that release; undefined where it no longer holds
 * @throws what may pass, so that it is tried again; what will not pass is written down as the job's failure
 */
export const runJob = async (
  ports: Rendering,
  which: WhichFile,
  released: () => Promise<Released | undefined>,
): Promise<void> => {
  const found = await readJob(ports, which);
  if (found === undefined || found.state === "done") return;

  let job = found;
  const now = ports.clock;
  const becomes = async (next: ReportJob): Promise<void> => {
    const written = await follow(ports, writeJob(job, next));
    if (!written.ok) throw new Overtaken();
    job = next;
  };
  try {
    await becomes(begun(job, now()));
    const release = await released();
    if (release === undefined) return await becomes(failed(job, "not-released", now()));

    const bytes = await renderFile(which.format, release, which.language, (step) =>
      becomes(advanced(job, step, now())),
    );
    await becomes(advanced(job, "storing", now()));
    await ports.files.put(fileKey(job), bytes, contentTypes[which.format]);
    await finish(ports, job, release, bytes);
  } catch (problem) {
    if (problem instanceof Overtaken) return;
    await follow(ports, writeJob(job, failed(job, failureIn(problem), now())));
    if (!(problem instanceof NotSet)) throw problem;
  }
};

const finish = async (ports: Rendering, job: ReportJob, released: Released, bytes: Uint8Array): Promise<void> => {
  const file = {
    name: fileName(released, job.format, job.language),
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
  const done = finished(job, file, ports.clock());
  const entry = entryOf(ports, ports.clock(), undefined, happeningTo(done, "report-ready"));
  const committed = await commit(ports, entry, writeJob(job, done));
  if (!committed.ok) throw new Overtaken();
};

const failureIn = (problem: unknown): RenderFailure =>
  problem instanceof NotSet ? (problem.tookTooLong ? "took-too-long" : "could-not-be-set") : "stopped";
