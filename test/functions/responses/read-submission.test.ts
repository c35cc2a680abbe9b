import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readSubmission } from "#shared/responses/signing-operations.ts";
import { type Asked, openRound } from "../../support/open-round.ts";
import { startWorld, type World } from "../../support/world.ts";
import { deedsOf } from "./deeds-of.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  world.setClock("2027-01-14T09:30:00.000Z");
});
afterAll(() => world.stop());

it("what was sent can be held against the receipt by anyone who reckons a digest, also after a change", async () => {
  const { asked } = await openRound(world);
  const [one] = asked as [Asked];
  const { agree, save, submit } = deedsOf(world, one);
  const { personId } = one.coordinator;
  const params = { responseId: one.responseId };

  const before = await world.call(readSubmission, personId, { params });
  await agree();
  await save(personId, 1, { places: 4, view: { choice: "agree" } });
  await submit(2);
  await save(personId, 2, { places: 5 }, 2);
  const { submitted, text } = await world.ask(readSubmission, personId, { params });

  expect(before).toMatchObject({ status: 409, problem: { code: "nothing-to-submit" } });
  expect(createHash("sha256").update(text, "utf8").digest("hex")).toBe(submitted.digest);
  expect(JSON.parse(text)).toEqual({ places: 4, view: { choice: "agree" } });
});
