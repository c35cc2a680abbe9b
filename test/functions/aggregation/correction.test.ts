import { afterAll, beforeAll, expect, it } from "vitest";
import { prepareCorrection } from "#functions/aggregation/prepare-correction.ts";
import * as evidence from "#shared/aggregation/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import { afterClosing, answerAndSubmit } from "../../support/answer-round.ts";
import { type Cast, enterCast } from "../../support/cast.ts";
import { followsJournal } from "../../support/follow-journal.ts";
import { type Asked, type OpenRound, openRound } from "../../support/open-round.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
let cast: Cast;
let open: OpenRound;
let follow: () => Promise<void>;
const views = ["agree", "agree", "agree", "agree", "neutral", "neutral", "disagree", "disagree"];
const reason = "Op schriftelijk verzoek van de organisatie.";

beforeAll(async () => {
  world = await startWorld();
  cast = await enterCast(world);
  open = await openRound(world, { organisations: 10 });
  follow = followsJournal(world);
  for (const [at, choice] of views.entries())
    await answerAndSubmit(world, asked(at), {
      view: { choice },
      ...(choice === "disagree" && { why: `Omdat ${at}` }),
      remark: `Vertrouwelijk ${at}.`,
    });
  world.setClock(afterClosing(open));
  await follow();
});
afterAll(() => world.stop());

const asked = (at: number): Asked => open.asked[at] as Asked;
const idOf = (at: number): Id<"invitation"> => asked(at).invitation.invitationId;
const params = () => ({ params: { roundId: open.roundId } });
const office = () => world.ask(evidence.readOfficeEvidence, cast.vera.personId, params());
const committee = () => world.ask(evidence.readCommitteeEvidence, open.chair.personId, params());
const table = () => world.ask(evidence.readTableEvidence, cast.tess.personId, params());
const releaseId = async () => (await office()).release?.releaseId as Id<"release">;

const correct = async (at: number, more: { reason?: string; releaseId?: Id<"release"> } = {}) =>
  world.call(evidence.correctRelease, cast.vera.personId, {
    ...params(),
    body: { releaseId: await releaseId(), withdrawn: [idOf(at)], reason, ...more },
  });
const released = async () => {
  const body = { releaseId: await releaseId() };
  await world.ask(evidence.proposeRelease, cast.vera.personId, { ...params(), body });
  await world.ask(evidence.confirmRelease, cast.bas.personId, { ...params(), body });
};

it("what nobody released yet cannot be corrected, and nothing is corrected without a reason", async () => {
  const tooEarly = await correct(7);
  await released();
  const before = await world.dump();

  expect(tooEarly).toMatchObject({ status: 409, problem: { code: "release-not-confirmed" } });
  for (const none of ["", "   "])
    expect(await correct(7, { reason: none })).toMatchObject({ problem: { code: "release-reason-needed" } });
  expect(await correct(9)).toMatchObject({ status: 404 });
  expect(await world.dump()).toEqual(before);
});

it("a correction is prepared for two people; until then all read the release before it", async () => {
  const [first, read] = [await table(), await committee()];

  const requested = await correct(7);
  await follow();
  const preview = await office();

  expect(requested).toMatchObject({ ok: true, reply: { release: { releaseId: first.release?.releaseId } } });
  expect(preview.release).toMatchObject({
    ...{ state: "prepared", supersedes: first.release?.releaseId, withdrawn: [idOf(7)], reason },
  });
  expect(await table()).toEqual(first);
  expect(await committee()).toEqual(read);
});

it("asked again it is the same, prepared again it is left alone", async () => {
  const before = await world.dump();
  const held = (await table()).release?.releaseId as Id<"release">;

  const again = await correct(7, { releaseId: held });
  const prepared = await prepareCorrection(world.ports, open.roundId);

  expect(again).toMatchObject({ ok: true });
  expect(prepared).toBeUndefined();
  expect(await world.dump()).toEqual(before);
});

it("once confirmed by a second person it holds; words and names are gone, and no count was made anew", async () => {
  const [first, read, evidenceBefore] = [await table(), await committee(), await stored("evidence")];
  const body = { releaseId: await releaseId() };

  await world.ask(evidence.proposeRelease, cast.vera.personId, { ...params(), body });
  const alone = await world.call(evidence.confirmRelease, cast.vera.personId, { ...params(), body });
  await world.ask(evidence.confirmRelease, cast.bas.personId, { ...params(), body });

  const [second, reread] = [await table(), await committee()];
  expect(alone).toMatchObject({ problem: { code: "release-needs-second-person" } });
  expect(second.release).toMatchObject({ state: "confirmed", supersedes: first.release?.releaseId, reason });
  expect(records(second.common)).toEqual(records(first.common));
  expect(second.common[0]).toMatchObject({ account: { counts: { submitted: 7, withdrawn: 1 } } });
  expect(reread.committee).toEqual(
    read.committee.filter((item) => !("invitationId" in item) || item.invitationId !== idOf(7)),
  );
  expect(JSON.stringify(reread)).not.toMatch(/Omdat 7|Vertrouwelijk 7/);
  expect(await stored("evidence")).toEqual(evidenceBefore);
});

it("what was superseded is kept and marked, and can be taken no further", async () => {
  const [first] = (await stored("planning")).filter((item) => item.includes('"state":"superseded"'));
  const old = JSON.parse((first ?? "").slice("planning ".length)).releaseId as Id<"release">;

  const outcome = await world.call(evidence.proposeRelease, cast.vera.personId, {
    ...params(),
    body: { releaseId: old },
  });

  expect(outcome).toMatchObject({ status: 404 });
  expect(await correct(6, { releaseId: old })).toMatchObject({ status: 404 });
});

it("a later request takes the place of one that nobody confirmed, and includes who was taken out before", async () => {
  const held = await releaseId();
  await correct(6, { releaseId: held });
  await follow();
  const wrong = (await office()).release;

  await correct(5, { releaseId: held, reason: "Een vergissing hersteld." });
  await follow();
  const right = (await office()).release;
  await released();

  expect(wrong?.withdrawn).toEqual([idOf(6), idOf(7)].sort());
  expect(right?.withdrawn).toEqual([idOf(5), idOf(7)].sort());
  expect((await table()).release?.releaseId).toBe(right?.releaseId);
  const releases = (await stored("planning")).filter((item) => item.includes(`"releaseId"`));
  const states = releases.flatMap((item) => /"state":"(\w+)"/.exec(item)?.[1] ?? []);
  expect(states.sort()).toEqual(["confirmed", "superseded", "superseded", "superseded"]);
  expect(world.faults).toEqual([]);
});

it("the journal says that it happened, and no reason", async () => {
  const journal = await stored("journal");

  expect(journal.filter((entry) => entry.includes('"correction-requested"'))).toHaveLength(3);
  expect(journal.join()).not.toContain(reason);
});

const records = (common: readonly { readonly is: string }[]) => common.filter(({ is }) => is === "record");
const stored = async (table: string) => (await world.dump()).filter((item) => item.startsWith(`${table} `));
