import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { takeSeat } from "#functions/access/store.ts";
import { mintLink } from "#functions/identity/links.ts";
import { follow } from "#functions/store/commit.ts";
import { askCode, endOtherSessions, enterCode } from "#shared/identity/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import { listAsked } from "#shared/responses/operations.ts";
import { startBrowser, type TestBrowser } from "#test/support/browser-of.ts";
import { type Cast, enterCast } from "#test/support/cast.ts";
import { codeMails } from "#test/support/code-mails.ts";
import { type OpenRound, openRound } from "#test/support/open-round.ts";
import { startWorld, type World } from "#test/support/world.ts";

let world: World;
let cast: Cast;
let round: OpenRound;
const began = "2027-01-14T09:30:00.000Z";
const minutesOn = (minutes: number) => new Date(Date.parse(began) + minutes * 60_000).toISOString();

beforeAll(async () => {
  world = await startWorld();
  cast = await enterCast(world);
});
beforeEach(async () => {
  world.setClock(began);
  round = await openRound(world, { organisations: 2 });
});
afterAll(() => world.stop());

const ada = () => round.asked[0]?.coordinator ?? cast.nina;
const linkOf = async (personId: Id<"person">, roundId = round.roundId) =>
  (await mintLink(world.ports, personId, roundId)).split("/").at(-1) ?? "";
const lastCode = (to: string): string => codeMails(world).lastCode(to);
const mailsTo = (to: string): number => codeMails(world).mailsTo(to);
const begin = async (browser: TestBrowser = startBrowser(world)): Promise<TestBrowser> => {
  await browser.ask(askCode, { body: { link: await linkOf(ada().personId) } });
  return browser;
};

describe("an invitation link", () => {
  it("brings a code to the registered address, and the code brings in", async () => {
    const browser = await begin();

    const entered = await browser.ask(enterCode, { body: { code: lastCode(ada().email), remember: false } });

    expect(entered).toMatchObject({ ok: true, reply: { to: "/invullen", needsPasskey: false } });
    expect((await browser.ask(listAsked)).status).toBe(200);
  });

  it("can be used again and again, and on another day", async () => {
    const link = await linkOf(ada().personId);
    const outcomes: string[] = [];

    for (const hours of [0, 24, 48]) {
      world.setClock(minutesOn(hours * 60));
      const browser = startBrowser(world);
      await browser.ask(askCode, { body: { link } });
      const entered = await browser.ask(enterCode, { body: { code: lastCode(ada().email), remember: false } });
      outcomes.push(entered.ok ? "in" : entered.problem.code);
    }

    expect(outcomes).toEqual(["in", "in", "in"]);
  });

  it("is kept by its hash alone, and named in no log line", async () => {
    const link = await linkOf(ada().personId);

    await startBrowser(world).ask(askCode, { body: { link } });

    expect(JSON.stringify(await world.dump())).not.toContain(link);
    expect(world.lines.join("\n")).not.toContain(link);
    expect(world.lines.join("\n")).not.toContain(ada().email);
  });

  it.each([
    ["fourteen days after its round has closed", () => world.setClock("2027-02-15T16:00:00.000Z")],
    [
      "when its person is no longer asked in that round",
      async () => {
        const asked = round.asked[0];
        const tied = { roundId: round.roundId, organisationId: asked?.invitation.organisations[0]?.organisationId };
        await follow(world.ports, takeSeat(ada().personId, { role: "coordinator", ...tied }));
      },
    ],
    [
      "when its person has taken their links back",
      async () => {
        const browser = await begin();
        await browser.ask(enterCode, { body: { code: lastCode(ada().email), remember: false } });
        await browser.ask(endOtherSessions);
      },
    ],
  ])("brings nobody a code %s, and says nothing of it", async (_, happens) => {
    const link = await linkOf(ada().personId);
    await happens();
    const before = mailsTo(ada().email);

    const asked = await startBrowser(world).ask(askCode, { body: { link } });

    expect([asked.status, mailsTo(ada().email) - before]).toEqual([200, 0]);
  });

  it("still works a day before that", async () => {
    const link = await linkOf(ada().personId);
    world.setClock("2027-02-15T15:59:59.000Z");

    await startBrowser(world).ask(askCode, { body: { link } });

    expect(mailsTo(ada().email)).toBe(1);
  });
});

describe("a code", () => {
  const enter = (browser: TestBrowser, code: string) => browser.ask(enterCode, { body: { code, remember: false } });

  it("may be typed in small letters, with spaces, and with an O for a nought", async () => {
    const browser = await begin();
    const code = lastCode(ada().email);

    const entered = await enter(browser, ` ${code.toLowerCase().replace("-", " ").replaceAll("0", "o")} `);

    expect(entered.ok).toBe(true);
  });

  it("works in the browser that asked for it, and in no other", async () => {
    const [browser, other] = [await begin(), startBrowser(world)];
    await other.ask(askCode, { body: { email: "niemand@voorbeeld.example.nl" } });

    const elsewhere = await enter(other, lastCode(ada().email));
    const without = await enter(startBrowser(world), lastCode(ada().email));
    const here = await enter(browser, lastCode(ada().email));

    expect([elsewhere, without, here].map((one) => (one.ok ? "in" : one.problem.code))).toEqual([
      "code-wrong",
      "code-not-valid",
      "in",
    ]);
  });

  it("works once, also when it is entered ten times at one moment", async () => {
    const browser = await begin();
    const code = lastCode(ada().email);

    const entered = await Promise.all(Array.from({ length: 10 }, () => enter(browser, code)));
    const again = await enter(browser, code);

    expect(entered.filter(({ ok }) => ok)).toHaveLength(1);
    expect(again).toMatchObject({ ok: false, problem: { code: "code-not-valid" } });
  });

  it("works for ten minutes", async () => {
    const [early, late] = [await begin(), await begin()];
    const codes = world.mails.slice(-2).map(({ text }) => /: ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text)?.[1] ?? "");

    world.setClock(minutesOn(9.999));
    const before = await enter(early, codes[0] ?? "");
    world.setClock(minutesOn(10));
    const after = await enter(late, codes[1] ?? "");

    expect([before.ok, after.ok]).toEqual([true, false]);
  });

  it("can be tried five times, one after the other or a hundred at one moment", async () => {
    const [patient, hasty] = [await begin(), await begin()];
    const answers: string[] = [];

    for (let at = 0; at < 6; at += 1) {
      const tried = await enter(patient, "WRONG123");
      answers.push(tried.ok ? "in" : `${tried.problem.code} ${tried.problem.facts.triesLeft ?? ""}`);
    }
    const flood = await Promise.all(Array.from({ length: 100 }, (_, at) => enter(hasty, `WRONG${100 + at}`)));
    const afterFlood = await enter(hasty, lastCode(ada().email));

    expect(answers.map((one) => one.trim())).toEqual([
      ...["code-wrong 4", "code-wrong 3", "code-wrong 2", "code-wrong 1"],
      ...["code-not-valid", "code-not-valid"],
    ]);
    expect(flood.filter((one) => !one.ok && one.problem.code === "code-wrong").length).toBeLessThanOrEqual(4);
    expect(afterFlood.ok).toBe(false);
  });

  it("counts from the last one on: a newer one takes the older one's place in its browser", async () => {
    const browser = await begin();
    const first = lastCode(ada().email);
    await begin(browser);

    const old = await enter(browser, first);
    const fresh = await enter(browser, lastCode(ada().email));

    expect([old.ok, fresh.ok]).toEqual([false, true]);
  });

  it("gives a session that nobody could know before, and ends the one that was there", async () => {
    const browser = await begin();
    await enter(browser, lastCode(ada().email));
    const first = browser.cookie("__Host-sectorspiegel");
    await begin(browser);

    await enter(browser, lastCode(ada().email));

    expect(browser.cookie("__Host-sectorspiegel")).not.toBe(first);
    expect((await browser.ask(listAsked)).status).toBe(200);
    expect((await browser.copyWith("__Host-sectorspiegel", first ?? "").ask(listAsked)).status).toBe(401);
  });

  it("keeps a device signed in until the round closes, if one wants that", async () => {
    const browser = await begin();
    await browser.ask(enterCode, { body: { code: lastCode(ada().email), remember: true } });

    world.setClock("2027-02-01T15:59:59.000Z");
    const before = await browser.ask(listAsked);
    world.setClock("2027-02-01T16:00:00.000Z");
    const after = await browser.ask(listAsked);

    expect([before.status, after.status]).toEqual([200, 401]);
  });
});
