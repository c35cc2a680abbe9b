import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareRelease } from "#functions/aggregation/prepare-release.ts";
import { respondApp } from "#functions/audiences/respond.ts";
import { unlimited } from "#functions/http/limiter.ts";
import type { Instant } from "#shared/kernel/time.ts";
import * as operations from "#shared/responses/operations.ts";
import { withWire } from "../../faults/on-the-wire.ts";
import { releaseBreaches } from "../../faults/released-as-stored.ts";
import { requestFor } from "../../support/call.ts";
import { type Asked, type OpenRound, openRound } from "../../support/open-round.ts";
import { address, startWorld, type World } from "../../support/world.ts";

/** Midnight in Amsterdam, and the last moment before it: 23:59:59.999. */
const closesAt = "2027-02-01T23:00:00.000Z";
const lastMoment = "2027-02-01T22:59:59.999Z";

let world: World;
let open: OpenRound;
beforeAll(async () => {
  world = await startWorld();
  open = await openRound(world, { organisations: 4, round: { closesAt } });
  for (const { responseId, coordinator } of open.asked) {
    const params = { responseId };
    await world.ask(operations.acceptAgreement, coordinator.personId, { params, body: { stance: "named" } });
    const changes = [{ question: "view", value: { choice: "agree" }, seen: 0 }];
    const body = { mark: { clientId: "browserone", sequence: 1 }, changes };
    await world.ask(operations.saveAnswers, coordinator.personId, { params, body });
  }
});
afterAll(() => world.stop());

const [intime, late, lost, busy] = [0, 1, 2, 3].map((at) => () => open.asked[at] as Asked) as [
  () => Asked,
  () => Asked,
  () => Asked,
  () => Asked,
];
const submit = ({ responseId, coordinator }: Asked) =>
  world.call(operations.submitResponse, coordinator.personId, { params: { responseId }, body: { version: 2 } });
const aSave = { mark: { clientId: "browserone", sequence: 2 }, changes: [{ question: "places", value: 7, seen: 0 }] };
const save = ({ responseId, coordinator }: Asked) =>
  world.call(operations.saveAnswers, coordinator.personId, { params: { responseId }, body: aSave });

describe("in the last second of a round that closes at midnight", () => {
  it("a signature at 23:59:59 stands; the same one at midnight is refused, with the server's time", async () => {
    world.setClock(lastMoment);
    const signed = await submit(intime());
    world.setClock(closesAt);

    const refused = await submit(late());

    expect(signed).toMatchObject({ ok: true, reply: { head: { submitted: { at: lastMoment } } } });
    expect(refused).toMatchObject({
      status: 409,
      problem: { code: "round-not-open", facts: { closesAt, now: closesAt } },
    });
  });

  it("a save whose reply was lost is acknowledged as it was, also after midnight; a new one is refused", async () => {
    world.setClock(lastMoment);
    const stored = await save(lost());
    world.setClock("2027-02-01T23:00:03.000Z");

    const again = await save(lost());
    const another = await save(late());

    expect(again).toEqual(stored);
    expect(another).toMatchObject({ status: 409, problem: { code: "round-not-open" } });
  });

  it("a save that must be decided anew, because a colleague was quicker, is decided by the clock of that moment", async () => {
    let now: Instant = lastMoment;
    let crossed = 0;
    const { responseId, coordinator, contributor } = busy();
    const colleagues = async () => {
      world.setClock(lastMoment);
      const changes = [{ question: "remark", value: "Eerst ik.", seen: 0 }];
      const body = { mark: { clientId: "browsertwo", sequence: 1 }, changes };
      await world.ask(operations.saveAnswers, contributor.personId, { params: { responseId }, body });
    };
    const ports = withWire({ ...world.ports, clock: () => now }, async (forward, { constructor: { name } }) => {
      if (name === "TransactWriteCommand" && crossed === 0) {
        crossed += 1;
        await colleagues();
        now = closesAt;
      }
      return forward();
    });
    const app = respondApp(ports, { limiter: unlimited, log: () => undefined });

    const request = requestFor(operations.saveAnswers, coordinator.personId, address, {
      params: { responseId },
      body: aSave,
    });
    const response = await app.fetch(request);

    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: "round-not-open", facts: { now: closesAt } });
  });

  it("the release holds what was signed in time and nothing else", async () => {
    world.setClock(closesAt);

    const release = await prepareRelease(world.ports, open.roundId);

    expect(release?.submitted).toBe(1);
    expect(await releaseBreaches(world, open)).toEqual([]);
  });
});
