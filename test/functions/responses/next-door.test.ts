import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Id } from "#shared/kernel/id.ts";
import * as operations from "#shared/responses/operations.ts";
import { type Asked, type OpenRound, openRound } from "../../support/open-round.ts";
import { startWorld, type World } from "../../support/world.ts";
import { deedsOf } from "./deeds-of.ts";

let world: World;
let open: OpenRound;
let one: Asked;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
beforeEach(async () => {
  world.setClock("2027-01-14T09:30:00.000Z");
  open = await openRound(world);
  [one] = open.asked as [Asked];
});

const agree = () => deedsOf(world, one).agree();
const submit = (version: number, who?: Id<"person">) => deedsOf(world, one).submit(version, who);

describe("the organisation next door", () => {
  it("finds nothing: a foreign response looks like one that does not exist", async () => {
    const other = await openRound(world, { organisations: 2 });
    const [foreign, own] = other.asked as [Asked, Asked];
    const nobodys = `${foreign.responseId.slice(0, -1)}${foreign.responseId.endsWith("0") ? "1" : "0"}`;
    const body = { stance: "named" as const };

    for (const who of [own.coordinator, one.coordinator])
      for (const responseId of [foreign.responseId, nobodys as Id<"response">]) {
        const read = await world.call(operations.readResponse, who.personId, { params: { responseId } });
        const written = await world.call(operations.acceptAgreement, who.personId, { params: { responseId }, body });

        expect(read).toMatchObject({ status: 404, problem: { code: "not-found", facts: {} } });
        expect(written).toMatchObject({ status: 404, problem: { code: "not-found", facts: {} } });
      }
    expect(
      (await world.dump()).filter((item) => item.startsWith("answers") && item.includes(foreign.responseId)),
    ).toEqual([]);
  });

  it("is not even asked while its round is in preparation", async () => {
    const other = await openRound(world, { round: { phase: "draft" } });
    const [early] = other.asked as [Asked];

    const read = await world.call(operations.readResponse, early.coordinator.personId, {
      params: { responseId: early.responseId },
    });
    const list = await world.ask(operations.listAsked, early.coordinator.personId);

    expect(read).toMatchObject({ status: 404 });
    expect(list.asked).toEqual([]);
  });

  it("cannot, once it is sent, have a colleague who only contributes change who may read what", async () => {
    const contributor = one.contributor.personId;
    await agree();
    await deedsOf(world, one).save(one.coordinator.personId, 1, {
      view: { choice: "agree" },
      remark: "Voor de commissie",
    });
    expect(await submit(2)).toMatchObject({ ok: true });

    const params = { responseId: one.responseId };
    const stance = await world.call(operations.acceptAgreement, contributor, { params, body: { stance: "unnamed" } });
    const text = await world.call(operations.openText, contributor, {
      params,
      body: { question: "remark", opened: true },
    });

    for (const refused of [stance, text]) expect(refused).toMatchObject({ status: 403, problem: { code: "no-seat" } });
  });

  it("cannot submit through a colleague who only contributes", async () => {
    await agree();

    expect(await submit(1, one.contributor.personId)).toMatchObject({ status: 403, problem: { code: "no-seat" } });
  });
});
