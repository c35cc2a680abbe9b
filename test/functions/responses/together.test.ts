import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as operations from "#shared/responses/operations.ts";
import { type Asked, openRound } from "../../support/open-round.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
let one: Asked;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
beforeEach(async () => {
  [one] = (await openRound(world)).asked as [Asked];
  await world.ask(operations.acceptAgreement, one.coordinator.personId, {
    params: { responseId: one.responseId },
    body: { stance: "named" },
  });
});

const params = () => ({ params: { responseId: one.responseId } });
const journal = async (fact: string) =>
  (await world.dump()).filter(
    (item) => item.startsWith("journal") && item.includes(one.responseId) && item.includes(fact),
  );

describe("colleagues at the same moment", () => {
  it("who give different answers both find theirs stored, under versions of their own", async () => {
    const give = (who: Asked["coordinator"], clientId: string, question: string, value: unknown) =>
      world.ask(operations.saveAnswers, who.personId, {
        ...params(),
        body: { mark: { clientId, sequence: 1 }, changes: [{ question, value, seen: 0 }] },
      });

    const saved = await Promise.all([
      give(one.coordinator, "browserone", "view", { choice: "agree" }),
      give(one.contributor, "browsertwo", "places", 8),
      give(one.coordinator, "browserthree", "remark", "tegelijk"),
      give(one.contributor, "browserfour", "second", { choice: "neutral" }),
    ]);

    expect(saved.map(({ version }) => version).sort()).toEqual([2, 3, 4, 5]);
    const { head, answers } = await world.ask(operations.readResponse, one.coordinator.personId, params());
    expect(head.version).toBe(5);
    expect(answers).toHaveLength(4);
  });

  it("who give the same answer differently: one is stored, the other comes back to choose", async () => {
    const give = (clientId: string, value: number) =>
      world.ask(operations.saveAnswers, one.coordinator.personId, {
        ...params(),
        body: { mark: { clientId, sequence: 1 }, changes: [{ question: "places", value, seen: 0 }] },
      });

    const both = await Promise.all([give("browserone", 1), give("browsertwo", 2)]);

    const conflicts = both.flatMap((one) => one.conflicts);
    const { answers } = await world.ask(operations.readResponse, one.coordinator.personId, params());
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.theirs).toEqual(answers[0]);
    expect([1, 2].filter((value) => value !== answers[0]?.value)).toEqual([conflicts[0]?.ours]);
  });

  it("get the very same acknowledgement again, conflicts included, whatever was stored since", async () => {
    const give = (
      who: Asked["coordinator"],
      clientId: string,
      sequence: number,
      changes: Readonly<Record<string, unknown>>,
      seen: number,
    ) =>
      world.ask(operations.saveAnswers, who.personId, {
        ...params(),
        body: {
          mark: { clientId, sequence },
          changes: Object.entries(changes).map(([question, value]) => ({ question, value, seen })),
        },
      });
    await give(one.contributor, "browsertwo", 1, { places: 5 }, 0);
    const told = await give(one.coordinator, "browserone", 1, { places: 6, remark: "van mij" }, 0);
    await give(one.contributor, "browsertwo", 2, { places: 7, remark: "van ons" }, 3);

    const again = await give(one.coordinator, "browserone", 1, { places: 6, remark: "van mij" }, 0);

    expect(told).toMatchObject({ version: 3, conflicts: [{ theirs: { value: 5, since: 2 }, ours: 6 }] });
    expect(again).toEqual(told);
  });

  it("who submit fifty times submit once", async () => {
    await world.ask(operations.saveAnswers, one.coordinator.personId, {
      ...params(),
      body: {
        mark: { clientId: "browserone", sequence: 1 },
        changes: [{ question: "view", value: { choice: "agree" }, seen: 0 }],
      },
    });

    const all = await Promise.all(
      Array.from({ length: 50 }, () =>
        world.call(operations.submitResponse, one.coordinator.personId, { ...params(), body: { version: 2 } }),
      ),
    );

    expect(all.filter(({ ok }) => ok)).toHaveLength(50);
    expect(await journal("response-submitted")).toHaveLength(1);
    const { head } = await world.ask(operations.readResponse, one.coordinator.personId, params());
    expect(head).toMatchObject({ version: 3, submitted: { version: 3 } });
  });
});
