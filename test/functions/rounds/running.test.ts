import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readByAddress } from "#functions/access/store.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { Operation, ReplyOf } from "#shared/kernel/operation.ts";
import { listAsked } from "#shared/responses/operations.ts";
import * as operations from "#shared/rounds/operations.ts";
import type { Outcome } from "#test/support/call.ts";
import { type Desk, startDesk } from "#test/support/desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.world.stop());
beforeEach(() => desk.world.setClock("2027-01-14T09:30:00.000Z"));

const vera = () => desk.cast.vera.personId;
const asked = () => desk.organisations.filter(({ name }) => name === "Branche 1" || name === "Branche 2");
const personAt = async (email: string): Promise<Id<"person">> => {
  const [personId] = await readByAddress(desk.world.ports, [email]);
  if (personId === undefined) throw new Error(`nobody has ${email}`);
  return personId;
};
const chair = () => personAt("cato@commissie.example.nl");
const coordinator = () => personAt("branche1@branche.example.nl");
const saidBy = <O extends Operation>(outcome: Outcome<O>): ReplyOf<O> | string =>
  outcome.ok ? outcome.reply : outcome.problem.code;
const roundsOf = async (who: Promise<Id<"person">>) => {
  const outcome = await desk.world.call(operations.listCommitteeRounds, await who);
  return outcome.ok ? outcome.reply.rounds.map(({ roundId }) => roundId) : outcome.problem.code;
};

describe("a launch", () => {
  it("lets in the committee and those who are asked, and nobody before it", async () => {
    const roundId = await desk.draft();
    await desk.invite(roundId, asked());
    const people = [await chair(), await coordinator()] as const;
    const seen = async () => [
      saidBy(await desk.world.call(operations.listCommitteeRounds, people[0])),
      (await desk.world.ask(listAsked, people[1])).asked.filter((one) => one.roundId === roundId).length,
    ];
    const before = await seen();

    await desk.launch(roundId);

    expect(before).toEqual(["no-seat", 0]);
    expect(await seen()).toMatchObject([{ rounds: [{ roundId, phase: "open" }] }, 1]);
  });

  it("of a list that somebody changed meanwhile is refused", async () => {
    const roundId = await desk.draft();
    const { round } = await desk.world.ask(operations.readRound, vera(), { params: { roundId } });
    await desk.invite(roundId, asked());

    const launched = await desk.world.call(operations.launchRound, vera(), {
      params: { roundId },
      body: { version: round.version },
    });

    expect(launched).toMatchObject({ status: 409, problem: { code: "changed-meanwhile", facts: { version: 1 } } });
  });

  it("happens once, however often the button is pressed", async () => {
    const roundId = await desk.draft();
    await desk.invite(roundId, asked());
    const press = () => desk.world.call(operations.launchRound, vera(), { params: { roundId }, body: { version: 1 } });

    const outcomes = await Promise.all([press(), press(), press()]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const launches = (await desk.world.dump()).filter(
      (item) => item.includes(roundId) && item.includes('"fact":"round-launched"'),
    );
    expect(launches).toHaveLength(1);
  });

  it("ends the preparation: plan and list stay as they are", async () => {
    const roundId = await desk.launched(asked());
    const { round, invitations } = await desk.world.ask(operations.readRound, vera(), { params: { roundId } });
    const invitationId = invitations[0]?.invitationId as Id<"invitation">;

    const outcomes = [
      await desk.world.call(operations.reviseRound, vera(), {
        params: { roundId },
        body: { ...desk.plan(), version: round.version },
      }),
      await desk.world.call(operations.dropInvitation, vera(), { params: { roundId, invitationId } }),
      await desk.world.call(operations.launchRound, vera(), { params: { roundId }, body: { version: round.version } }),
    ];

    expect(outcomes.map(saidBy)).toEqual(["round-not-draft", "round-not-draft", "round-not-draft"]);
  });
});

describe("a running round", () => {
  const extend = (roundId: Id<"round">, closesAt: string) =>
    desk.world.call(operations.extendDeadline, vera(), { params: { roundId }, body: { closesAt, reason: "Vakantie" } });

  it("can be extended while it is open, to later only, until the last millisecond", async () => {
    const roundId = await desk.launched(asked());

    const outcomes = [await extend(roundId, "2027-02-10T17:00"), await extend(roundId, "2027-02-19T17:00")];
    desk.world.setClock("2027-02-19T15:59:59.999Z");
    outcomes.push(await extend(roundId, "2027-02-20T17:00"));
    desk.world.setClock("2027-02-20T16:00:00.000Z");
    outcomes.push(await extend(roundId, "2027-02-21T17:00"));

    expect(outcomes.map(saidBy)).toEqual([
      "deadline-not-later",
      { closesAt: "2027-02-19T16:00:00.000Z" },
      { closesAt: "2027-02-20T16:00:00.000Z" },
      "round-not-open",
    ]);
  });

  it("can be closed early, once", async () => {
    const roundId = await desk.launched(asked());
    const close = () =>
      desk.world.call(operations.closeRound, vera(), { params: { roundId }, body: { reason: "Iedereen is klaar" } });

    const outcomes = [await close(), await close()];

    expect(outcomes.map(saidBy)).toEqual([{ phase: "closed" }, "round-not-open"]);
    const { phase, round } = await desk.world.ask(operations.readRound, vera(), { params: { roundId } });
    expect([phase, round.closesAt]).toEqual(["closed", desk.world.now()]);
  });

  it("that is called off is gone for everybody but the office", async () => {
    const roundId = await desk.launched(asked());

    await desk.world.ask(operations.cancelRound, vera(), { params: { roundId }, body: { reason: "Uitgesteld" } });

    expect(await roundsOf(chair())).not.toContain(roundId);
    const table = await desk.world.call(operations.readTableRound, desk.cast.tess.personId, { params: { roundId } });
    expect(saidBy(table)).toBe("not-found");
    const own = await desk.world.ask(listAsked, await coordinator());
    expect(own.asked.map((one) => one.roundId)).not.toContain(roundId);
  });
});

describe("a table", () => {
  it("sees launched rounds of its own sector, with who takes part, and no others", async () => {
    const [launched, draft] = [await desk.launched(asked()), await desk.draft()];
    const seenBy = async (who: Id<"person">) => {
      const { rounds } = await desk.world.ask(operations.listTableRounds, who);
      const reads = [];
      for (const roundId of [launched, draft])
        reads.push(saidBy(await desk.world.call(operations.readTableRound, who, { params: { roundId } })));
      return { listed: rounds.map(({ roundId }) => roundId).filter((id) => id === launched || id === draft), reads };
    };

    const [own, other] = [await seenBy(desk.cast.tess.personId), await seenBy(desk.cast.ties.personId)];

    expect(own.listed).toEqual([launched]);
    expect(own.reads).toMatchObject([
      { account: { invited: 2, rows: [{ organisations: ["Branche 1"], status: "not-started" }, {}] } },
      "not-found",
    ]);
    expect(other).toEqual({ listed: [], reads: ["not-found", "not-found"] });
  });
});
