import { afterAll, beforeAll, expect, it } from "vitest";
import { lendKey } from "#shared/responses/device-operations.ts";
import { type Asked, type OpenRound, openRound } from "../../support/open-round.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
let open: OpenRound;
beforeAll(async () => {
  world = await startWorld();
  open = await openRound(world, { organisations: 2 });
});
afterAll(() => world.stop());

const one = (): Asked => open.asked[0] as Asked;
const asks = (personId = one().coordinator.personId, { responseId } = one()) =>
  world.call(lendKey, personId, { params: { responseId } });

it("a person gets the same key on every device, also when two ask for it at once", async () => {
  const both = await Promise.all([asks(), asks()]);

  const later = await asks();

  expect(later).toMatchObject({ ok: true, reply: { key: expect.stringMatching(/^[\w-]{43}$/) } });
  expect(both.map((outcome) => outcome.ok && outcome.reply.key)).toEqual(Array(2).fill(later.ok && later.reply.key));
});

it("a colleague gets another one, and of another organisation's response nobody gets any", async () => {
  const [own, colleagues] = await Promise.all([asks(), asks(one().contributor.personId)]);
  const before = await world.dump();

  const foreign = await asks((open.asked[1] as Asked).coordinator.personId);

  expect(own.ok && colleagues.ok && own.reply.key !== colleagues.reply.key).toBe(true);
  expect(foreign).toMatchObject({ status: 404, problem: { code: "not-found" } });
  expect(await world.dump()).toEqual(before);
});

it("it lies among the answers alone, and nothing is told of it anywhere", async () => {
  await asks();

  const told = (await world.dump()).filter((item) => item.includes('"key"') && item.includes('"sk":"key#'));

  expect(told.length).toBeGreaterThan(0);
  expect(told.every((item) => item.startsWith("answers "))).toBe(true);
});
