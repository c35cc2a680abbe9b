import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareRelease } from "#functions/aggregation/prepare-release.ts";
import { replaceRound } from "#functions/rounds/store.ts";
import { follow } from "#functions/store/commit.ts";
import { sha256 } from "#functions/store/sha256.ts";
import * as evidence from "#shared/aggregation/operations.ts";
import * as operations from "#shared/responses/operations.ts";
import { readRound } from "#shared/rounds/operations.ts";
import { afterClosing, answerAndSubmit } from "../../support/answer-round.ts";
import { type Cast, enterCast } from "../../support/cast.ts";
import { type Asked, type OpenRound, openRound } from "../../support/open-round.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
let cast: Cast;
let open: OpenRound;
let foreign: OpenRound;
const views = ["agree", "agree", "agree", "agree", "neutral", "neutral", "disagree", "disagree"];

beforeAll(async () => {
  world = await startWorld();
  cast = await enterCast(world);
  open = await openRound(world, { organisations: 12 });
  foreign = await openRound(world);
  for (const [at, choice] of views.entries())
    await answerAndSubmit(world, open.asked[at] as Asked, {
      view: { choice },
      ...(choice === "disagree" && { why: `Omdat ${at}` }),
      remark: `Vertrouwelijk ${at}`,
    });
  await answerAndSubmit(world, open.asked[8] as Asked, { view: { choice: "agree" }, remark: "Zonder naam" }, "unnamed");
  const begun = open.asked[9] as Asked;
  const params = { responseId: begun.responseId };
  await world.ask(operations.acceptAgreement, begun.coordinator.personId, { params, body: { stance: "named" } });
  const declined = open.asked[10] as Asked;
  await world.ask(operations.declineResponse, declined.coordinator.personId, {
    params: { responseId: declined.responseId },
    body: { reason: "no-capacity" },
  });
});
afterAll(() => world.stop());

const params = () => ({ params: { roundId: open.roundId } });

describe("before the closing", () => {
  it("nothing is prepared, and nobody sees anything", async () => {
    const before = await world.dump();

    expect(await prepareRelease(world.ports, open.roundId)).toBeUndefined();
    for (const [operation, who] of [
      [evidence.readOfficeEvidence, cast.vera],
      [evidence.readTableEvidence, cast.tess],
      [evidence.readCommitteeEvidence, open.chair],
      [evidence.readOwnEvidence, open.asked[0]?.coordinator],
    ] as const)
      expect(await world.call(operation, who?.personId, params())).toMatchObject({
        status: 409,
        problem: { code: "round-not-closed" },
      });
    expect(await world.dump()).toEqual(before);
  });
});

describe("after the closing", () => {
  it("what was submitted is counted, once, and a second run changes nothing", async () => {
    world.setClock(afterClosing(open));

    const release = await prepareRelease(world.ports, open.roundId);
    const after = await world.dump();
    const again = await prepareRelease(world.ports, open.roundId);

    expect(release).toMatchObject({ state: "prepared", submitted: 9, roundId: open.roundId });
    expect(again).toEqual(release);
    expect(await world.dump()).toEqual(after);
  });

  it("every response is locked, also those that nobody began", async () => {
    const heads = (await world.dump()).filter((item) => item.startsWith("answers") && item.includes('"sk":"head"'));

    expect(heads).toHaveLength(12);
    expect(heads.every((head) => head.includes('"locked":true'))).toBe(true);
    const silent = open.asked[11] as Asked;
    world.setClock("2027-01-20T09:00:00.000Z");
    const late = await world.call(operations.acceptAgreement, silent.coordinator.personId, {
      params: { responseId: silent.responseId },
      body: { stance: "named" },
    });
    expect(late).toMatchObject({ status: 409, problem: { code: "round-not-open" } });
    world.setClock(afterClosing(open));
  });

  it("staff see the release itself as its preview, and of the committee's part nothing", async () => {
    const { release, common } = await world.ask(evidence.readOfficeEvidence, cast.vera.personId, params());

    expect(release).toMatchObject({ state: "prepared" });
    const [account, ...records] = common;
    expect(account).toMatchObject({
      is: "account",
      account: { invited: 12, counts: { submitted: 9, "in-progress": 1, declined: 1, "not-started": 1 } },
    });
    expect(records).toContainEqual({
      ...{ is: "record", question: "view", item: null, stance: "named", block: [] },
      disclosed: { shown: "exact", n: 8, counts: { agree: 4, neutral: 2, disagree: 2 } },
    });
    expect(JSON.stringify(common)).not.toMatch(/Vertrouwelijk|Omdat|Zonder naam/);
  });

  it("others see that there is none yet, until two different persons of the office released it", async () => {
    const { release } = await world.ask(evidence.readOfficeEvidence, cast.vera.personId, params());
    const body = { releaseId: release?.releaseId as NonNullable<typeof release>["releaseId"] };
    const common = async () =>
      (await world.ask(evidence.readTableEvidence, cast.tess.personId, params())).release?.state ?? null;

    const tooEarly = await world.call(evidence.confirmRelease, cast.bas.personId, { ...params(), body });
    const proposed = await world.ask(evidence.proposeRelease, cast.vera.personId, { ...params(), body });
    const alone = await world.call(evidence.confirmRelease, cast.vera.personId, { ...params(), body });
    const unseen = await common();
    const confirmed = await world.ask(evidence.confirmRelease, cast.bas.personId, { ...params(), body });

    expect(tooEarly).toMatchObject({ status: 409, problem: { code: "release-not-proposed" } });
    expect(proposed.release).toMatchObject({ state: "proposed", proposedBy: cast.vera.personId });
    expect(alone).toMatchObject({ status: 409, problem: { code: "release-needs-second-person" } });
    expect(unseen).toBeNull();
    expect(confirmed.release).toMatchObject({ state: "confirmed", confirmedBy: cast.bas.personId });
    expect(await common()).toBe("confirmed");
    expect(await world.call(evidence.proposeRelease, cast.bas.personId, { ...params(), body })).toMatchObject({
      status: 409,
      problem: { code: "release-exists" },
    });
  });

  it("all then read the same, byte for byte; the committee also who said what, of those who agreed to that", async () => {
    const office = await world.ask(evidence.readOfficeEvidence, cast.vera.personId, params());
    const table = await world.ask(evidence.readTableEvidence, cast.tim.personId, params());
    const own = await world.ask(evidence.readOwnEvidence, open.asked[0]?.contributor.personId, params());
    const { committee, ...shared } = await world.ask(evidence.readCommitteeEvidence, open.chair.personId, params());

    for (const other of [table, own, shared]) expect(JSON.stringify(other)).toBe(JSON.stringify(office));
    expect(committee.filter(({ is }) => is === "respondent")).toHaveLength(8);
    expect(committee.filter(({ is }) => is === "answer")).toHaveLength(8);
    expect(JSON.stringify(committee)).toContain("Vertrouwelijk 3");
    expect(JSON.stringify(committee)).not.toContain("Zonder naam");
  });

  it("on what was counted nobody can try out how often an organisation saved", async () => {
    const { release, common } = await world.ask(evidence.readTableEvidence, cast.tess.personId, params());
    const { invitations } = await world.ask(readRound, cast.vera.personId, params());
    const submitted = common.flatMap((item) => (item.is === "account" ? item.rows : []));
    const known = submitted
      .filter(({ status }) => status === "submitted")
      .map(({ invitationId }) => `${invitationId} 3`)
      .sort();

    const guess = sha256(known.join("\n"));

    expect(known).toHaveLength(9);
    expect(release?.basis).toMatch(/^[0-9a-f]{64}$/);
    expect(release?.basis).not.toBe(guess);
    expect(JSON.stringify([common, release, invitations])).not.toContain("rsp_");
  });

  it.each([
    ["a table of another sector", evidence.readTableEvidence, () => cast.ties.personId],
    ["an organisation that was not asked", evidence.readOwnEvidence, () => foreign.asked[0]?.coordinator.personId],
    ["another round's committee", evidence.readCommitteeEvidence, () => foreign.chair.personId],
  ] as const)("%s finds nothing", async (_, operation, who) => {
    expect(await world.call(operation, who(), params())).toMatchObject({ status: 404 });
  });
  it("evidence that somebody changed is not shown at all", async () => {
    const [altered] = (await world.dump()).filter((item) => item.startsWith("evidence") && item.includes("invited"));
    const item = JSON.parse((altered ?? "").slice("evidence ".length));
    const { client, nameOf } = world.ports.tables;
    await client.send(
      new PutCommand({ TableName: nameOf("evidence"), Item: { ...item, text: item.text.replace(":12", ":13") } }),
    );

    const shown = await world.call(evidence.readOfficeEvidence, cast.vera.personId, params());
    await client.send(new PutCommand({ TableName: nameOf("evidence"), Item: item }));

    expect(shown).toMatchObject({ status: 500, problem: { code: "fault" } });
    expect(await world.call(evidence.readOfficeEvidence, cast.vera.personId, params())).toMatchObject({ ok: true });
  });
});

describe("a round that nobody closed but the clock", () => {
  it("is written down as closed before anything is locked, so that it cannot be given more time", async () => {
    const other = await openRound(world, { organisations: 2 });
    world.setClock(afterClosing(other));

    await prepareRelease(world.ports, other.roundId);

    const longer = { ...other.round, closesAt: "2027-03-01T16:00:00.000Z" };
    expect(await follow(world.ports, replaceRound(other.round, longer))).toMatchObject({ ok: false });
    const journal = (await world.dump()).filter((item) => item.startsWith("journal") && item.includes(other.roundId));
    expect(journal.map((item) => /"fact":"([^"]+)"/.exec(item)?.[1])).toEqual(
      expect.arrayContaining(["round-closed", "release-prepared"]),
    );
  });
});
