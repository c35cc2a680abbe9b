import { afterAll, beforeAll, expect, it } from "vitest";
import { sayWhereFrom, viewerOf } from "#functions/handlers/aws/viewer.ts";
import { viewerLimited } from "#functions/identity/limits.ts";
import { mintLink } from "#functions/identity/links.ts";
import { askCode, enterCode } from "#shared/identity/operations.ts";
import { startBrowser } from "#test/support/browser-of.ts";
import { codeMails } from "#test/support/code-mails.ts";
import { type OpenRound, openRound } from "#test/support/open-round.ts";
import { startWorld, type World } from "#test/support/world.ts";

let world: World;
let round: OpenRound;
beforeAll(async () => {
  world = await startWorld();
  round = await openRound(world, { organisations: 60 });
});
afterAll(() => world.stop());

it("sixty colleagues behind one address all come in, and none waits for another", { timeout: 120_000 }, async () => {
  const outcomes: string[] = [];

  for (const { coordinator } of round.asked) {
    const browser = startBrowser(world, "198.51.100.7");
    const link = (await mintLink(world.ports, coordinator.personId, round.roundId)).split("/").at(-1) ?? "";
    await browser.ask(askCode, { body: { link } });
    const code = codeMails(world).lastCode(coordinator.email);
    const entered = await browser.ask(enterCode, { body: { code, remember: false } });
    outcomes.push(entered.ok ? "in" : entered.problem.code);
  }

  expect(outcomes).toEqual(round.asked.map(() => "in"));
});

it.each(["ada@nergens.example.nl", "known"])(
  "five codes an hour go out for one mailbox, whoever asks: %s",
  async (who) => {
    const email = who === "known" ? (round.asked[0]?.contributor.email ?? "") : who;
    const statuses: number[] = [];

    for (let at = 0; at < 7; at += 1)
      statuses.push((await startBrowser(world, `203.0.113.${at}`).ask(askCode, { body: { email } })).status);

    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
  },
);

it("one address gets three hundred codes an hour at most", { timeout: 120_000 }, async () => {
  const statuses: number[] = [];

  for (let at = 0; at < 302; at += 1) {
    const body = { email: `niemand${at}@huis${at}.example.nl` };
    statuses.push((await startBrowser(world, "198.51.100.99").ask(askCode, { body })).status);
  }

  expect(statuses.filter((status) => status === 429)).toHaveLength(2);
});

const eventWith = (headers: Readonly<Record<string, string>>) =>
  ({ headers, requestContext: { http: { sourceIp: "192.0.2.55" } } }) as never;

it.each([
  [{ "x-edge": "right", "x-viewer": "203.0.113.1" }, "203.0.113.1"],
  [{ "X-Edge": "right", "x-viewer": "203.0.113.1", "x-forwarded-for": "10.0.0.1" }, "203.0.113.1"],
  [{ "x-viewer": "203.0.113.1" }, "192.0.2.55"],
  [{ "x-edge": "wrong", "x-viewer": "203.0.113.1" }, "192.0.2.55"],
  [{ "x-forwarded-for": "10.0.0.1, 10.0.0.2" }, "192.0.2.55"],
  [{ "x-seen-from": "10.0.0.1", "cloudfront-viewer-address": "10.0.0.1:1" }, "192.0.2.55"],
])("an address that somebody made up is not believed: %j", (headers, seen) => {
  const said = sayWhereFrom(eventWith(headers), "right");

  expect(viewerOf(new Request("https://a.example", { headers: said.headers as Record<string, string> }))).toBe(seen);
});

it("addresses of one line of the sixth version count as one", () => {
  const limited = ["2001:db8:1:2::1", "2001:0db8:0001:0002:ffff::9", "2001:db8:1:3::1", "192.0.2.1"].map(viewerLimited);

  expect(limited).toEqual(["2001:db8:1:2", "2001:db8:1:2", "2001:db8:1:3", "192.0.2.1"]);
});
