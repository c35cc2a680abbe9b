import { afterAll, beforeAll, expect, it } from "vitest";
import { giveSeat, takeSeat } from "#functions/access/store.ts";
import { follow } from "#functions/store/commit.ts";
import { readSession } from "#shared/access/operations.ts";
import type { Seat } from "#shared/access/seat.ts";
import { askCode, chooseSeats, enterCode, readOwnSeats } from "#shared/identity/operations.ts";
import { listAsked, readResponse } from "#shared/responses/operations.ts";
import { startBrowser, type TestBrowser } from "#test/support/browser-of.ts";
import { codeMails } from "#test/support/code-mails.ts";
import { type OpenRound, openRound } from "#test/support/open-round.ts";
import { startWorld, type World } from "#test/support/world.ts";

let world: World;
let round: OpenRound;
let seats: readonly Seat[];
beforeAll(async () => {
  world = await startWorld();
  round = await openRound(world, { organisations: 3 });
  seats = round.asked.slice(0, 2).map(({ invitation }) => ({
    role: "coordinator",
    roundId: round.roundId,
    organisationId: invitation.organisations[0]?.organisationId,
  }));
  const [, second] = seats;
  if (second) await follow(world.ports, giveSeat(ada().personId, second));
});
afterAll(() => world.stop());

const ada = () => round.asked[0]?.coordinator ?? round.chair;
const keyOf = (seat: Seat | undefined) => `organisation#${seat?.organisationId}`;
const signIn = async (): Promise<TestBrowser> => {
  const browser = startBrowser(world);
  await browser.ask(askCode, { body: { email: ada().email } });
  await browser.ask(enterCode, { body: { code: codeMails(world).lastCode(ada().email), remember: false } });
  return browser;
};
const askedOf = async (browser: TestBrowser) => {
  const asked = await browser.ask(listAsked);
  return asked.ok ? asked.reply.asked.map(({ responseId }) => responseId) : asked.problem.code;
};

it("somebody who answers for two organisations sees one of them at a time, and nothing of the other", async () => {
  const browser = await signIn();
  const ids = round.asked.slice(0, 2).map(({ responseId }) => responseId);
  const choices = seats.map(keyOf).sort();
  const statuses = async () => {
    const read = ids.map((responseId) => browser.ask(readResponse, { params: { responseId } }));
    return (await Promise.all(read)).map(({ status }) => status);
  };

  const began = await browser.ask(readSession);
  const order = choices[0] === keyOf(seats[0]) ? ids : ids.toReversed();
  const first = { asked: await askedOf(browser), statuses: await statuses() };
  const chosen = await browser.ask(chooseSeats, { body: { acting: choices[1] ?? "" } });
  const second = { asked: await askedOf(browser), statuses: await statuses() };
  const after = await browser.ask(readSession);

  expect(began).toMatchObject({
    reply: { seats: [{}], acting: { now: choices[0], choices, name: expect.any(String) } },
  });
  expect(chosen).toMatchObject({ ok: true, reply: { to: "/invullen" } });
  expect([first.asked, second.asked]).toEqual([[order[0]], [order[1]]]);
  expect([first.statuses, second.statuses].map((found) => [...found].sort())).toEqual([
    [200, 404],
    [200, 404],
  ]);
  expect(first.statuses).not.toEqual(second.statuses);
  expect(after).toMatchObject({ reply: { acting: { now: choices[1] } } });
});

it("only those for whom one has a seat can be chosen, each called by name", async () => {
  const browser = await signIn();
  const foreign = round.asked[2]?.invitation.organisations[0]?.organisationId;

  const listed = await browser.ask(readOwnSeats);
  const tried = await Promise.all(
    [`organisation#${foreign}`, "office", "committee", "x"].map((acting) =>
      browser.ask(chooseSeats, { body: { acting } }),
    ),
  );

  expect(listed).toMatchObject({ ok: true, reply: { choices: [{ now: true }, { now: false }] } });
  expect(listed.ok && listed.reply.choices.every(({ name, roles }) => name && roles[0] === "coordinator")).toBe(true);
  expect(tried.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
});

it("somebody who lost the seat they act in goes on in the other, and never in both", async () => {
  const browser = await signIn();
  const began = await browser.ask(readSession);
  const now = began.ok ? began.reply.acting?.now : undefined;
  const lost = seats.find((seat) => keyOf(seat) === now);

  if (lost) await follow(world.ports, takeSeat(ada().personId, lost));
  const after = await browser.ask(readSession);
  if (lost) await follow(world.ports, giveSeat(ada().personId, lost));

  expect(after).toMatchObject({ ok: true, reply: { seats: [{ role: "coordinator" }] } });
  expect(after.ok && after.reply.acting).toBe(undefined);
  expect(after.ok && after.reply.seats.map(keyOf)).not.toContain(now);
});
