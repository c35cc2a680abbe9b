import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { giveSeat } from "#functions/access/store.ts";
import { accountFollower } from "#functions/followers/account.ts";
import { notifyFollower } from "#functions/followers/notify.ts";
import { readCoordinated } from "#functions/rounds/store.ts";
import { follow } from "#functions/store/commit.ts";
import type { Id } from "#shared/kernel/id.ts";
import * as responses from "#shared/responses/operations.ts";
import type { InvitedRole } from "#shared/responses/team.ts";
import * as operations from "#shared/responses/team-operations.ts";
import { journalRecords } from "../../support/journal-records.ts";
import { type Asked, type OpenRound, openRound, somebody } from "../../support/open-round.ts";
import { address, startWorld, type World } from "../../support/world.ts";
import { deedsOf } from "./deeds-of.ts";

let world: World;
let open: OpenRound;
let one: Asked;
let other: Asked;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
beforeEach(async () => {
  world.setClock("2027-01-14T09:30:00.000Z");
  open = await openRound(world, { organisations: 2 });
  [one, other] = open.asked as [Asked, Asked];
});

const params = () => ({ responseId: one.responseId });
const invite = (body: { name: string; email: string; role: InvitedRole; evenIfElsewhere?: boolean }) =>
  world.call(operations.inviteColleague, one.coordinator.personId, { params: params(), body });
const inviteNew = async (name: string, role: InvitedRole = "contributor") => {
  const email = `${name.toLowerCase()}.${one.responseId.slice(-6)}@branche.example.nl`;
  const invited = await invite({ name, email, role });
  if (!invited.ok) throw new Error(invited.problem.code);
  return invited.reply.team.members.find((member) => member.name === name)?.personId as Id<"person">;
};
const mailsTo = (name: string) => world.mails.filter(({ to }) => to.name === name);
const followed = async () => {
  const batch = { Records: [...(await journalRecords(world))] };
  await accountFollower(world.ports)(batch);
  await notifyFollower(world.ports)(batch);
};

describe("a coordinator", () => {
  it("invites a colleague who has never been here; with the seat come the questions, and a mail", async () => {
    const bo = await inviteNew("Bo");
    await followed();

    const read = await world.ask(responses.readResponse, bo, { params: params() });
    expect(read.team.members.map(({ name, role }) => [name, role])).toEqual([
      [one.coordinator.name, "coordinator"],
      ["Bo", "contributor"],
    ]);
    expect(mailsTo("Bo").map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Werkt u mee\?/)]);
    expect(mailsTo("Bo")[0]?.text).toContain(`Begin hier: ${address}/`);
    expect(mailsTo("Bo")[0]?.to.email).toMatch(/^bo\./);
  });

  it("invites the same colleague twice, and has invited them once", async () => {
    await inviteNew("Bo");
    const again = await invite({
      name: "Bo",
      email: `bo.${one.responseId.slice(-6)}@branche.example.nl`,
      role: "contributor",
    });

    expect(again.ok && again.reply.team.members).toHaveLength(2);
    expect(again.ok && again.reply.head.version).toBe(1);
  });

  it("removes a colleague, whose very next request finds nothing", async () => {
    const bo = await inviteNew("Bo");
    await deedsOf(world, one).agree();
    expect(await deedsOf(world, one).save(bo, 1, { remark: "van Bo" })).toMatchObject({ ok: true });

    const removed = await world.ask(operations.removeColleague, one.coordinator.personId, {
      params: { ...params(), personId: bo },
    });

    expect(removed.team.members).toHaveLength(1);
    for (const asked of [
      await world.call(responses.readChanges, bo, { params: params(), query: { since: "0" } }),
      await deedsOf(world, one).save(bo, 2, { remark: "toch nog" }, 3),
      await world.call(operations.addComment, bo, {
        params: params(),
        body: { mark: { clientId: "bobrowser", sequence: 1 }, question: "view", text: "Hallo", mentions: [] },
      }),
    ])
      expect(asked).toMatchObject({ ok: false, status: 403, problem: { code: "no-seat" } });
    const { answers } = await deedsOf(world, one).read();
    expect(answers).toMatchObject([{ question: "remark", value: "van Bo", by: "Bo" }]);
  });

  it("hands the coordination over: the other one invites from then on, and gets the round's mails", async () => {
    const bo = await inviteNew("Bo");
    await world.ask(operations.handOver, one.coordinator.personId, { params: params(), body: { to: bo } });
    await followed();

    const former = await invite({ name: "Cem", email: "cem@branche.example.nl", role: "reader" });
    const next = await world.call(operations.inviteColleague, bo, {
      params: params(),
      body: { name: "Cem", email: `cem.${one.responseId.slice(-6)}@branche.example.nl`, role: "reader" },
    });

    expect(former).toMatchObject({ status: 403, problem: { code: "no-seat" } });
    expect(next).toMatchObject({ ok: true });
    const known = await readCoordinated(world.ports, open.roundId);
    expect(known.find(({ responseId }) => responseId === one.responseId)?.coordinator.personId).toBe(bo);
    expect(await deedsOf(world, one).read()).toMatchObject({ head: { version: 3 } });
    expect(mailsTo("Bo").some(({ subject }) => subject.startsWith("U coördineert nu"))).toBe(true);
  });

  it("says who works on which section, and only of people who write here", async () => {
    const [bo, lea] = [await inviteNew("Bo"), await inviteNew("Lea", "reader")];
    const section = open.questionnaire.sections[0]?.id ?? "";
    const assign = (persons: Id<"person">[], to = section) =>
      world.call(operations.assignSection, one.coordinator.personId, {
        params: { ...params(), section: to },
        body: { persons },
      });

    expect(await assign([bo])).toMatchObject({ reply: { team: { sections: { [section]: [bo] } } } });
    expect(await assign([lea])).toMatchObject({ status: 422, problem: { code: "colleague-unknown" } });
    expect(await assign([bo], "elsewhere")).toMatchObject({ status: 404 });
    expect(await assign([])).toMatchObject({ reply: { team: { sections: {} } } });
  });

  it("cannot let in who sits in the committee, works at the office or answers for somebody else", async () => {
    const staff = await somebody(world, "Vera");
    await follow(world.ports, giveSeat(staff.personId, { role: "office-colleague" }));
    const asked = async ({ name, email }: { name: string; email: string }, role: "contributor" | "signatory") =>
      invite({ name, email, role });

    expect(await asked(open.chair, "contributor")).toMatchObject({
      problem: { code: "person-has-conflicting-seat", facts: { because: "sits-in-committee" } },
    });
    expect(await asked(staff, "contributor")).toMatchObject({ problem: { facts: { because: "works-at-office" } } });
    for (const role of ["contributor", "signatory"] as const)
      expect(await asked(other.coordinator, role)).toMatchObject({
        problem: { facts: { because: "answers-elsewhere" } },
      });
    expect(await asked(other.contributor, "signatory")).toMatchObject({
      problem: { facts: { because: "answers-elsewhere" } },
    });
    const invited = (await world.dump()).filter((item) => item.includes('"fact":"colleague-invited"'));
    expect(invited.filter((item) => item.includes(one.responseId))).toEqual([]);
  });

  it("lets somebody work for two organisations only after a warning, in separate seats", async () => {
    const { name, email, personId } = other.contributor;
    const warned = await invite({ name, email, role: "contributor" });
    const confirmed = await invite({ name, email, role: "contributor", evenIfElsewhere: true });

    expect(warned).toMatchObject({ status: 409, problem: { code: "colleague-answers-elsewhere" } });
    expect(confirmed).toMatchObject({ ok: true });
    await world.ask(operations.removeColleague, one.coordinator.personId, { params: { ...params(), personId } });
    expect(await world.call(responses.readResponse, personId, { params: params() })).toMatchObject({ status: 404 });
    expect(
      await world.call(responses.readResponse, personId, { params: { responseId: other.responseId } }),
    ).toMatchObject({ ok: true });
  });

  it("cannot be removed, and keeps their one role", async () => {
    const { name, email, personId } = one.coordinator;

    expect(await invite({ name, email, role: "reader" })).toMatchObject({ problem: { code: "coordinator-stays" } });
    expect(await world.call(operations.removeColleague, personId, { params: { ...params(), personId } })).toMatchObject(
      { problem: { code: "coordinator-stays" } },
    );
  });

  it("divides the work before the round opens, and no more once it has closed", async () => {
    world.setClock("2027-01-10T09:00:00.000Z");
    expect(await inviteNew("Vroeg")).toMatch(/^per_/);
    world.setClock("2027-02-01T16:00:00.000Z");

    expect(await invite({ name: "Laat", email: "laat@branche.example.nl", role: "reader" })).toMatchObject({
      problem: { code: "round-not-open" },
    });
  });
});
