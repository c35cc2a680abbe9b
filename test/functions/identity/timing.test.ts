import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mintLink } from "#functions/identity/links.ts";
import { askCode } from "#shared/identity/operations.ts";
import { startBrowser } from "#test/support/browser-of.ts";
import { mannWhitney } from "#test/support/mann-whitney.ts";
import { type OpenRound, openRound } from "#test/support/open-round.ts";
import { startWorld, type World } from "#test/support/world.ts";

let world: World;
let round: OpenRound;
let link: string;
/** A mail server is another machine: handing it a mail takes a while, in milliseconds. */
let mailing = 30;
beforeAll(async () => {
  const started = await startWorld();
  const { send } = started.ports.mail;
  const slow = { send: async (mail: Parameters<typeof send>[0]) => pause(mailing).then(() => send(mail)) };
  world = { ...started, ports: { ...started.ports, mail: slow } };
  round = await openRound(world);
  link = (await mintLink(world.ports, person().personId, round.roundId)).split("/").at(-1) ?? "";
});
afterAll(() => world.stop());

const person = () => round.asked[0]?.coordinator ?? round.chair;
const times = 25;

/** Asks for what is there and for what is not, and measures how long each took, in milliseconds. */
const measured = async (answersAfter: number, asked: (at: number) => readonly [object, object]) => {
  const took: [number[], number[]] = [[], []];
  for (let at = 0; at < times; at += 1) {
    // A quarter of an hour apart nobody is limited.
    world.setClock(new Date(Date.parse(world.now()) + 15 * 60_000).toISOString());
    const bodies = asked(at);
    // At one moment, so that whatever else the machine does befalls both.
    await Promise.all(
      ([0, 1] as const).map(async (which) => {
        const browser = startBrowser(world, `192.0.2.${at}`, new Map(), { answersAfter });
        const began = performance.now();
        const { status } = await browser.ask(askCode, { body: bodies[which] as never });
        took[which].push(performance.now() - began);
        expect(status).toBe(200);
      }),
    );
  }
  return took;
};

const ways: Readonly<Record<string, (at: number) => readonly [object, object]>> = {
  "an invitation link": (at) => [{ link }, { link: `${"A".repeat(24)}${String(at).padStart(3, "0")}` }],
  "a mail address": (at) => [{ email: person().email }, { email: `niemand${at}@branche.example.nl` }],
};

it.each(Object.keys(ways))(
  "the time of the answer does not tell whether %s exists",
  { timeout: 60_000 },
  async (way) => {
    const [known, unknown] = await measured(250, ways[way] ?? (() => [{}, {}]));

    expect(Math.min(...known, ...unknown)).toBeGreaterThanOrEqual(249);
    expect(mannWhitney(known, unknown)).toBeGreaterThan(0.001);
  },
);

it("the same measuring does find it where the answer comes as soon as it can", { timeout: 60_000 }, async () => {
  mailing = 150;
  const [known, unknown] = await measured(0, ways["a mail address"] ?? (() => [{}, {}]));

  expect(mannWhitney(known, unknown)).toBeLessThan(0.001);
});

it("two samples of the same are told apart as rarely as they should, and shifted ones are", () => {
  const ten = Array.from({ length: 20 }, (_, at) => at);

  expect(mannWhitney(ten, ten)).toBeCloseTo(1, 5);
  expect(mannWhitney([1, 2, 3, 4, 5], [6, 7, 8, 9, 10])).toBeCloseTo(0.00902, 4);
});
