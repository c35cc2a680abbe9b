import { afterAll, beforeAll, expect, it } from "vitest";
import * as operations from "#shared/responses/operations.ts";
import { sayWhere } from "#shared/responses/team-operations.ts";
import { consumedBy } from "../../support/consumed.ts";
import { type Asked, openRound } from "../../support/open-round.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
let one: Asked;
beforeAll(async () => {
  world = await startWorld();
  [one] = (await openRound(world)).asked as [Asked];
});
afterAll(() => world.stop());

/** What the door costs for whoever is signed in, and is no part of what is measured here. */
const door = 1;

it("a save, a poll and a submission cost what they are said to cost", async () => {
  const params = { responseId: one.responseId };
  const { personId } = one.coordinator;
  await world.ask(operations.acceptAgreement, personId, { params, body: { stance: "named" } });
  const save = (sequence: number, value: unknown) =>
    world.ask(operations.saveAnswers, personId, {
      params,
      body: {
        mark: { clientId: "browserone", sequence },
        changes: [{ question: "places", value, seen: 1 + sequence }],
      },
    });
  await save(1, 10);

  const saving = await consumedBy(world, () => save(2, 11));
  const repeating = await consumedBy(world, () => save(2, 11));
  const polling = await consumedBy(world, () =>
    world.ask(operations.readChanges, personId, { params, query: { since: "3" } }),
  );
  const sayingWhere = await consumedBy(world, () => world.ask(sayWhere, personId, { params, body: { section: "a" } }));
  await world.ask(sayWhere, personId, { params, body: { section: null } });
  await world.ask(operations.saveAnswers, personId, {
    params,
    body: {
      mark: { clientId: "browserone", sequence: 3 },
      changes: [{ question: "view", value: { choice: "agree" }, seen: 0 }],
    },
  });
  const submitting = await consumedBy(world, () =>
    world.ask(operations.submitResponse, personId, { params, body: { version: 4 } }),
  );

  // Head, answer and history: three items below a kilobyte, twice because of the transaction; and head and answer read.
  expect(saving).toEqual({ requests: 6, units: { planning: door + 2, answers: 6 + 2 } });
  expect(repeating.units).toEqual({ planning: door + 2, answers: 3 });
  expect(polling).toEqual({ requests: 4, units: { planning: door + 2, answers: 1 } });
  // The head is read, and one small item is written, for which a transaction is charged double.
  expect(sayingWhere.units).toEqual({ planning: door + 2, answers: 1 + 2 });
  expect(submitting.units).toEqual({ planning: door + 2, answers: 6 + 2, journal: 2 });
});
