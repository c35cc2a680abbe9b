import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { accountFollower } from "#functions/followers/account.ts";
import { notifyFollower } from "#functions/followers/notify.ts";
import { readStatuses } from "#functions/rounds/store.ts";
import type { Id } from "#shared/kernel/id.ts";
import * as responses from "#shared/responses/operations.ts";
import type { InvitedRole } from "#shared/responses/team.ts";
import * as operations from "#shared/responses/team-operations.ts";
import { journalRecords } from "../../support/journal-records.ts";
import { type Asked, type OpenRound, openRound } from "../../support/open-round.ts";
import { startWorld, type World } from "../../support/world.ts";
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

describe("reading along before sending", () => {
  it("goes to the signatory and the readers, and back with words, while everybody who counts sees how far it is", async () => {
    const [sam, lea] = [await inviteNew("Sam", "signatory"), await inviteNew("Lea", "reader")];
    await deedsOf(world, one).agree();
    const coordinator = one.coordinator.personId;

    const asked = await world.ask(operations.askReview, coordinator, { params: params() });
    await followed();
    expect(asked.head.status).toBe("internal-review");
    expect(await readStatuses(world.ports, open.roundId)).toMatchObject([{ status: "internal-review" }]);
    for (const name of ["Sam", "Lea"])
      expect(mailsTo(name).some(({ subject }) => subject.startsWith("Leest u het na?"))).toBe(true);

    const returned = await world.ask(operations.returnReview, lea, {
      params: params(),
      body: { words: "Vraag drie klopt niet" },
    });
    await followed();
    expect(returned).toMatchObject({
      head: { status: "in-progress" },
      team: { review: { is: "returned", by: "Lea" } },
    });
    expect(await readStatuses(world.ports, open.roundId)).toMatchObject([{ status: "in-progress" }]);
    const journal = (await world.dump()).filter((item) => item.startsWith("journal"));
    expect(journal.join("\n")).not.toContain("Vraag drie");
    expect(world.mails.map(({ text }) => text).join("\n")).not.toContain("Vraag drie");

    await world.ask(operations.askReview, coordinator, { params: params() });
    await deedsOf(world, one).save(coordinator, 1, { view: { choice: "agree" } });
    const { head } = await deedsOf(world, one).read();
    expect(await deedsOf(world, one).submit(head.version, sam)).toMatchObject({
      reply: { head: { status: "submitted" } },
    });
    expect(await world.call(operations.askReview, coordinator, { params: params() })).toMatchObject({
      problem: { code: "review-not-possible" },
    });
  });

  it("is not asked before anything began, nor returned where nobody asked", async () => {
    const sam = await inviteNew("Sam", "signatory");

    expect(await world.call(operations.askReview, one.coordinator.personId, { params: params() })).toMatchObject({
      problem: { code: "review-not-possible" },
    });
    expect(await world.call(operations.returnReview, sam, { params: params(), body: { words: "Nee" } })).toMatchObject({
      problem: { code: "review-not-possible" },
    });
  });

  it("gives a reader every answer to read, and none to write", async () => {
    const lea = await inviteNew("Lea", "reader");
    await deedsOf(world, one).agree();
    await deedsOf(world, one).save(one.coordinator.personId, 1, { remark: "om na te lezen" });

    expect(await deedsOf(world, one).read(lea)).toMatchObject({ answers: [{ value: "om na te lezen" }] });
    for (const asked of [
      await deedsOf(world, one).save(lea, 1, { remark: "anders" }, 2),
      await deedsOf(world, one).submit(2, lea),
      await world.call(responses.acceptAgreement, lea, { params: params(), body: { stance: "unnamed" } }),
    ])
      expect(asked).toMatchObject({ status: 403, problem: { code: "no-seat" } });
  });
});

describe("who is where", () => {
  it("is seen by colleagues for a moment, and never by the person themselves or next door", async () => {
    const bo = await inviteNew("Bo");
    const section = open.questionnaire.sections[0]?.id ?? "";
    const seenBy = async (who: Id<"person">) =>
      (await world.ask(responses.readChanges, who, { params: params(), query: { since: "0" } })).here;
    await world.ask(operations.sayWhere, bo, { params: params(), body: { section } });

    expect(await seenBy(one.coordinator.personId)).toMatchObject([{ personId: bo, name: "Bo", section }]);
    expect(await seenBy(bo)).toEqual([]);
    expect(
      await world.call(operations.sayWhere, other.coordinator.personId, { params: params(), body: { section } }),
    ).toMatchObject({ status: 404 });

    world.setClock("2027-01-14T09:31:41.000Z");
    expect(await seenBy(one.coordinator.personId)).toEqual([]);
    await world.ask(operations.sayWhere, bo, { params: params(), body: { section } });
    await world.ask(operations.sayWhere, bo, { params: params(), body: { section: null } });
    expect(await seenBy(one.coordinator.personId)).toEqual([]);
  });

  it("ends with the seat", async () => {
    const bo = await inviteNew("Bo");
    await world.ask(operations.sayWhere, bo, { params: params(), body: { section: "a" } });
    await world.ask(operations.removeColleague, one.coordinator.personId, { params: { ...params(), personId: bo } });

    const { here } = await deedsOf(world, one).read();
    expect(here).toEqual([]);
  });
});
