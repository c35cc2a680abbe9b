import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readByAddress, readCaller } from "#functions/access/store.ts";
import { registerOrganisations } from "#shared/organisations/operations.ts";
import type { Organisation } from "#shared/organisations/organisation.ts";
import * as operations from "#shared/rounds/operations.ts";
import { type Desk, invitationOf, startDesk } from "#test/support/desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.world.stop());

const vera = () => desk.cast.vera.personId;
const bas = () => desk.cast.bas.personId;
const named = (...names: readonly string[]): readonly Organisation[] =>
  desk.organisations.filter(({ name }) => names.includes(name));
const read = (roundId: Awaited<ReturnType<Desk["draft"]>>) =>
  desk.world.ask(operations.readRound, vera(), { params: { roundId } });
const whoHas = async (email: string) => {
  const [personId] = await readByAddress(desk.world.ports, [email]);
  return personId && readCaller(desk.world.ports, personId);
};

describe("staff prepare a round", () => {
  it("and find it back as they planned it, in preparation, with what can be expected of it", async () => {
    const roundId = await desk.draft();
    await desk.invite(roundId, named("Branche 1", "Branche 2"));

    const view = await read(roundId);

    expect(view).toMatchObject({
      phase: "draft",
      round: { ownerId: vera(), opensAt: "2027-01-14T09:00:00.000Z", closesAt: "2027-02-12T16:00:00.000Z", version: 1 },
      account: { invited: 2, counts: { "not-started": 2 } },
      forecast: { invited: 2, small: true, breakdownPossible: false },
    });
    expect(view.round.committee.map(({ role }) => role)).toEqual([
      "committee-chair",
      "committee-member",
      "committee-secretary",
    ]);
    expect(JSON.stringify(view.invitations)).not.toContain("rsp_");
  });

  it("and it is in the list, with how far its responses are", async () => {
    const roundId = await desk.draft({ title: { nl: "In de lijst" } });
    await desk.invite(roundId, named("Branche 3"));

    const { rounds } = await desk.world.ask(operations.listRounds, bas());

    expect(rounds.find((round) => round.roundId === roundId)).toMatchObject({
      title: { nl: "In de lijst" },
      phase: "draft",
      counts: { "not-started": 1, submitted: 0 },
    });
  });

  it("with a questionnaire or a kind that does not exist: refused", async () => {
    const [questionnaire, kind] = await Promise.all([
      desk.world.call(operations.draftRound, vera(), {
        body: desk.plan({ questionnaireId: `qst_${"0".repeat(26)}` as Desk["questionnaireId"] }),
      }),
      desk.world.call(operations.draftRound, vera(), { body: desk.plan({ kind: "no-such-kind" }) }),
    ]);

    expect(questionnaire).toMatchObject({ status: 422, problem: { code: "questionnaire-unknown" } });
    expect(kind).toMatchObject({ status: 400, problem: { errors: [{ part: "body", pointer: "/kind" }] } });
  });

  it("with one of their own on the committee: refused, and nobody new is let in", async () => {
    const committee = [
      { name: "Nieuw Gezicht", email: "nieuw@commissie.example.nl", role: "committee-chair" },
      { name: "Bas", email: desk.cast.bas.email.toUpperCase(), role: "committee-secretary" },
    ] as const;

    const refused = await desk.world.call(operations.draftRound, vera(), {
      body: desk.plan({ committee: [...committee] }),
    });

    expect(refused).toMatchObject({ status: 422, problem: { code: "person-has-conflicting-seat" } });
    expect(await whoHas("nieuw@commissie.example.nl")).toBeUndefined();
  });

  it("two at once: the second learns that it has changed, and nothing of theirs is stored", async () => {
    const roundId = await desk.draft();
    const revise = (title: string, who: typeof vera) =>
      desk.world.call(operations.reviseRound, who(), {
        params: { roundId },
        body: { ...desk.plan({ title: { nl: title } }), version: 0 },
      });

    const outcomes = await Promise.all([revise("Van Vera", vera), revise("Van Bas", bas)]);

    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = outcomes[0]?.ok ? "Van Vera" : "Van Bas";
    expect((await read(roundId)).round).toMatchObject({ title: { nl: winner }, version: 1 });
  });
});

describe("the list of organisations", () => {
  it("gives each organisation once, whoever adds it at the same moment", async () => {
    const roundId = await desk.draft();
    const invitations = named("Branche 4").map((one) => invitationOf(one));
    const add = (who: typeof vera) =>
      desk.world.call(operations.inviteOrganisations, who(), { params: { roundId }, body: { invitations } });

    const outcomes = await Promise.all([add(vera), add(bas)]);
    const later = await add(vera);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(later).toMatchObject({ status: 422, problem: { code: "organisation-already-invited" } });
    expect((await read(roundId)).account.invited).toBe(1);
  });

  it("takes others with a reason, and never who only listens", async () => {
    const roundId = await desk.draft();
    const add = (names: readonly string[], reason?: string) =>
      desk.world.call(operations.inviteOrganisations, vera(), {
        params: { roundId },
        body: { invitations: named(...names).map((one) => invitationOf(one, reason)) },
      });

    const outcomes = [
      await add(["Tuinders"]),
      await add(["Tuinders"], "Neemt hbo-technici aan"),
      await add(["Toehoorder"], "Luistert"),
    ];

    expect(outcomes.map((one) => (one.ok ? one.reply.invited : one.problem.code))).toEqual([
      "invitation-needs-reason",
      1,
      "organisation-unknown",
    ]);
    expect((await read(roundId)).invitations).toMatchObject([
      { reason: "Neemt hbo-technici aan", attributes: { size: "klein" } },
    ]);
  });

  it("has each mailbox once, in whatever letters, and nobody of the office or the committee", async () => {
    const roundId = await desk.draft();
    await desk.invite(roundId, named("Branche 1"));
    const [second] = named("Branche 2");
    const add = (email: string) =>
      desk.world.call(operations.inviteOrganisations, vera(), {
        params: { roundId },
        body: {
          invitations: [
            { organisationIds: second ? [second.organisationId] : [], coordinator: { name: "Wie het ook is", email } },
          ],
        },
      });

    const outcomes = [
      await add("Branche1@Branche.example.nl"),
      await add("cem@commissie.example.nl"),
      await add(desk.cast.bas.email),
      await add("iemand.anders@branche.example.nl"),
    ];

    expect(outcomes.map((one) => (one.ok ? one.reply.invited : one.problem.code))).toEqual([
      "coordinator-already-invited",
      "person-has-conflicting-seat",
      "person-has-conflicting-seat",
      1,
    ]);
  });

  it("keeps who coordinates an answer out of the committee of the same round", async () => {
    const roundId = await desk.draft();
    await desk.invite(roundId, named("Branche 7"));
    const { committee } = desk.plan();
    const revised = [{ ...committee[0], email: "BRANCHE7@branche.example.nl" }, ...committee.slice(1)];

    const refused = await desk.world.call(operations.reviseRound, vera(), {
      params: { roundId },
      body: { ...desk.plan({ committee: revised as typeof committee }), version: 1 },
    });

    expect(refused).toMatchObject({
      status: 422,
      problem: { code: "person-has-conflicting-seat", facts: { because: "answers-in-this-round" } },
    });
  });

  it("gives a coordinator a seat, and takes it back when the organisation is dropped", async () => {
    const roundId = await desk.draft();
    await desk.invite(roundId, named("Branche 5"));
    const [invitation] = (await read(roundId)).invitations;
    const before = (await whoHas("BRANCHE5@branche.example.nl"))?.seats.filter((seat) => seat.roundId === roundId);

    const dropped = await desk.world.call(operations.dropInvitation, bas(), {
      params: { roundId, invitationId: invitation?.invitationId ?? (`inv_${"0".repeat(26)}` as never) },
    });

    expect(dropped.ok).toBe(true);
    expect(before).toMatchObject([{ role: "coordinator" }]);
    expect((await whoHas("branche5@branche.example.nl"))?.seats.filter((seat) => seat.roundId === roundId)).toEqual([]);
    expect(
      (await desk.world.dump()).filter(
        (item) => item.startsWith("planning") && item.includes(invitation?.invitationId ?? "?"),
      ),
    ).toEqual([]);
  });

  it("takes twenty-five at once, all with people nobody knew", async () => {
    const roundId = await desk.draft({ kind: "imported-survey" });
    const body = {
      organisations: Array.from({ length: 25 }, (_, i) => ({
        name: `Groot ${i}`,
        sector: "kunst" as const,
        kind: "branch" as const,
        attributes: {},
      })),
    };
    const { organisations } = await desk.world.ask(registerOrganisations, vera(), { body });

    await desk.invite(roundId, organisations);

    expect((await read(roundId)).account.invited).toBe(25);
  });
});

it("everything that happened is in the journal, by whom and when, without addresses or names", async () => {
  const roundId = await desk.draft();
  await desk.invite(roundId, named("Branche 6"));
  await desk.launch(roundId);

  const entries = (await desk.world.dump()).filter((item) => item.startsWith("journal") && item.includes(roundId));

  expect(entries.map((entry) => JSON.parse(entry.slice("journal ".length)).fact).sort()).toEqual([
    "organisations-invited",
    "round-drafted",
    "round-launched",
  ]);
  expect(entries.every((entry) => entry.includes(vera()))).toBe(true);
  expect(entries.join("")).not.toMatch(/@|Branche|Cato/);
});
