import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prepareRelease } from "#functions/aggregation/prepare-release.ts";
import { renderFollower } from "#functions/followers/render.ts";
import type { Ports } from "#functions/ports.ts";
import { runJob } from "#functions/reports/run-job.ts";
import { readJob, writeJob } from "#functions/reports/store.ts";
import { follow } from "#functions/store/commit.ts";
import * as evidence from "#shared/aggregation/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { ReportFormat } from "#shared/reports/job.ts";
import * as operations from "#shared/reports/operations.ts";
import { begun } from "#shared/reports/standing.ts";
import { afterClosing, answerAndSubmit } from "../../support/answer-round.ts";
import { type Cast, enterCast } from "../../support/cast.ts";
import { journalRecords } from "../../support/journal-records.ts";
import { type Asked, type OpenRound, openRound } from "../../support/open-round.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
let cast: Cast;
let open: OpenRound;
let other: OpenRound;

beforeAll(async () => {
  world = await startWorld();
  cast = await enterCast(world);
});
afterAll(() => world.stop());

beforeEach(async () => {
  world.setClock("2027-01-14T09:30:00.000Z");
  open = await openRound(world, { organisations: 8 });
  other = await openRound(world);
  for (const [at, choice] of ["agree", "agree", "agree", "neutral", "disagree", "disagree", "neutral"].entries())
    await answerAndSubmit(world, open.asked[at] as Asked, {
      view: { choice },
      ...(choice === "disagree" && { why: "Daarom" }),
    });
  world.setClock(afterClosing(open));
  await prepareRelease(world.ports, open.roundId);
});

const params = () => ({ params: { roundId: open.roundId } });
const wanted = (format: ReportFormat) => ({ ...params(), body: { format, language: "nl" as const } });
const confirmed = async () => {
  const { release } = await world.ask(evidence.readOfficeEvidence, cast.vera.personId, params());
  const body = { releaseId: release?.releaseId as NonNullable<typeof release>["releaseId"] };
  await world.ask(evidence.proposeRelease, cast.vera.personId, { ...params(), body });
  await world.ask(evidence.confirmRelease, cast.bas.personId, { ...params(), body });
  return body.releaseId;
};
/** Lets the follower read the whole journal, as often as it is told to. */
const rendered = async (ports: Partial<Ports> = {}) => {
  const Records = (await journalRecords(world)).filter((one) => JSON.stringify(one).includes(open.roundId));
  return renderFollower({ ...world.ports, ...ports })({ Records });
};
const jobs = async () => (await world.ask(operations.readOfficeReports, cast.bas.personId, params())).jobs;
const textOf = async (address: string) =>
  new TextDecoder().decode(
    await world.ports.files.get(decodeURIComponent(new URL(address).pathname.slice("/files/".length))),
  );

describe("asking for a file", () => {
  it("is refused until two people have released the results", async () => {
    const early = await world.call(operations.requestOfficeReport, cast.vera.personId, wanted("csv"));

    expect(early).toMatchObject({ status: 409, problem: { code: "release-not-confirmed" } });
    expect(await jobs()).toEqual([]);
  });

  it("queues a job, once, however often and by whomever it is asked", async () => {
    await confirmed();

    const [one, two, three] = await Promise.all([
      world.ask(operations.requestOfficeReport, cast.vera.personId, wanted("csv")),
      world.ask(operations.requestOfficeReport, cast.bas.personId, wanted("csv")),
      world.ask(operations.requestCommitteeReport, open.chair.personId, wanted("csv")),
    ]);

    expect(one.job).toMatchObject({ state: "queued", format: "csv", language: "nl", roundId: open.roundId });
    expect([two.job.jobId, three.job.jobId]).toEqual([one.job.jobId, one.job.jobId]);
    expect(await jobs()).toHaveLength(1);
    const asked = (await journalRecords(world)).filter((record) => JSON.stringify(record).includes(one.job.jobId));
    expect(asked).toHaveLength(1);
  });

  it("is for the office and the committee of that round; for nobody else it is as if it were not there", async () => {
    await confirmed();

    const strangers = [
      other.chair.personId,
      cast.tess.personId,
      open.asked[0]?.coordinator.personId,
      cast.nina.personId,
    ];
    const outcomes = await Promise.all(
      strangers.flatMap((who) => [
        world.call(operations.requestOfficeReport, who, wanted("pdf")),
        world.call(operations.requestCommitteeReport, who, wanted("pdf")),
        world.call(operations.readCommitteeReports, who, params()),
      ]),
    );

    expect(outcomes.map(({ status }) => status)).not.toContain(200);
    expect(outcomes.every(({ status }) => status === 403 || status === 404)).toBe(true);
    expect(await jobs()).toEqual([]);
  });
});

describe("making a file", () => {
  it("ends with a file that both may fetch for five minutes, and an entry that says so", async () => {
    const releaseId = await confirmed();
    const { job } = await world.ask(operations.requestCommitteeReport, open.chair.personId, wanted("csv"));
    const file = { params: { roundId: open.roundId, jobId: job.jobId } };
    const early = await world.call(operations.readOfficeReportFile, cast.vera.personId, file);

    expect(await rendered()).toEqual({ batchItemFailures: [] });

    const [done] = await jobs();
    const fetched = await world.ask(operations.readCommitteeReportFile, open.chair.personId, file);
    expect(early).toMatchObject({ status: 409, problem: { code: "report-not-ready" } });
    expect(done).toMatchObject({ state: "done", file: { name: fetched.name } });
    expect(done?.step).toBeUndefined();
    expect(Date.parse(fetched.expiresAt) - Date.parse(world.now())).toBe(5 * 60_000);
    expect(await textOf(fetched.address)).toContain(releaseId);
    expect(JSON.stringify(await journalRecords(world))).toContain("report-ready");
    expect(await world.call(operations.readCommitteeReportFile, other.chair.personId, file)).toMatchObject({
      status: 404,
    });
    expect(await world.call(operations.readOfficeReportFile, cast.tess.personId, file)).toMatchObject({ status: 403 });
  });

  it("makes documents and workbooks too, and tells the steps on the way", async () => {
    await confirmed();
    for (const format of ["pdf", "xlsx"] as const)
      await world.ask(operations.requestOfficeReport, cast.vera.personId, wanted(format));
    const steps: string[] = [];
    const put: Ports["files"]["put"] = async (key, bytes, contentType) => {
      steps.push(...(await jobs()).flatMap(({ state, step }) => (state === "running" ? [`${step}`] : [])));
      return world.ports.files.put(key, bytes, contentType);
    };

    await rendered({ files: { ...world.ports.files, put } });

    expect(steps).toEqual(["storing", "storing"]);
    expect((await jobs()).map(({ format, state }) => [format, state])).toEqual([
      ["pdf", "done"],
      ["xlsx", "done"],
    ]);
  });

  it("changes nothing when it is told of the same job again", async () => {
    await confirmed();
    await world.ask(operations.requestOfficeReport, cast.vera.personId, wanted("csv"));
    await rendered();
    const before = await world.dump();

    await rendered();
    const { job } = await world.ask(operations.requestOfficeReport, cast.vera.personId, wanted("csv"));

    expect(job.state).toBe("done");
    expect(await world.dump()).toEqual(before);
  });

  it("says that it failed and is tried again, with the same file in the end, where the store is away for a while", async () => {
    await confirmed();
    const { job } = await world.ask(operations.requestOfficeReport, cast.vera.personId, wanted("csv"));
    const away: Ports["files"] = { ...world.ports.files, put: () => Promise.reject(new Error("no room")) };

    const broken = await rendered({ files: away });
    const [failed] = await jobs();
    const mended = await rendered();
    const [done] = await jobs();

    expect(broken.batchItemFailures).toHaveLength(1);
    expect(failed).toMatchObject({ jobId: job.jobId, state: "failed", failure: "stopped" });
    expect(mended.batchItemFailures).toEqual([]);
    expect(done).toMatchObject({ jobId: job.jobId, state: "done" });
  });

  it("is taken to have stopped after ten minutes of silence, and may be asked for again", async () => {
    const releaseId: Id<"release"> = await confirmed();
    const which = { roundId: open.roundId, releaseId, format: "csv", language: "nl" } as const;
    await world.ask(operations.requestOfficeReport, cast.vera.personId, wanted("csv"));
    const queued = await readJob(world.ports, which);
    await follow(world.ports, writeJob(queued, begun(queued as NonNullable<typeof queued>, world.now())));

    world.setClock(new Date(Date.parse(world.now()) + 11 * 60_000).toISOString());
    const [silent] = await jobs();
    const again = await world.ask(operations.requestOfficeReport, cast.vera.personId, wanted("csv"));
    await rendered();

    expect(silent).toMatchObject({ state: "failed", failure: "stopped" });
    expect(again.job).toMatchObject({ state: "queued", jobId: silent?.jobId });
    expect(await jobs()).toMatchObject([{ state: "done" }]);
  });

  it("fails with its reason where the release no longer holds", async () => {
    const releaseId: Id<"release"> = await confirmed();
    const which = { roundId: open.roundId, releaseId, format: "csv", language: "nl" } as const;
    await world.ask(operations.requestOfficeReport, cast.vera.personId, wanted("csv"));

    await runJob(world.ports, which, async () => undefined);

    expect(await jobs()).toMatchObject([{ state: "failed", failure: "not-released" }]);
  });

  it("meets with no fault on the way", () => {
    expect(world.faults).toEqual([]);
  });
});
