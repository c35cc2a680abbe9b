import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { forgetWaysIn } from "#functions/identity/forget-ways-in.ts";
import type { Person } from "#shared/access/seat.ts";
import { askCode, enterCode } from "#shared/identity/operations.ts";
import * as operations from "#shared/identity/passkey-operations.ts";
import { listCommitteeRounds } from "#shared/rounds/operations.ts";
import { type Authenticator, authenticator } from "#test/support/authenticator.ts";
import { startBrowser, type TestBrowser } from "#test/support/browser-of.ts";
import { codeMails } from "#test/support/code-mails.ts";
import { type OpenRound, openRound } from "#test/support/open-round.ts";
import { startWorld, type World } from "#test/support/world.ts";

let world: World;
let round: OpenRound;
const began = "2027-01-14T09:30:00.000Z";
const minutesOn = (minutes: number) => new Date(Date.parse(began) + minutes * 60_000).toISOString();

beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  world.setClock(began);
  round = await openRound(world);
});
afterAll(() => world.stop());

const codeOf = (outcome: { ok: true } | { ok: false; problem: { code: string } }) =>
  outcome.ok ? "in" : outcome.problem.code;

const byCode = async (person: Person): Promise<TestBrowser> => {
  const browser = startBrowser(world);
  await browser.ask(askCode, { body: { email: person.email } });
  await browser.ask(enterCode, { body: { code: codeMails(world).lastCode(person.email), remember: false } });
  return browser;
};
const makeOn = async (browser: TestBrowser, device: Authenticator, manner = {}) => {
  const asked = await browser.ask(operations.beginPasskey);
  if (!asked.ok) return asked;
  return browser.ask(operations.addPasskey, { body: device.make(asked.reply, manner) });
};
const useOn = async (browser: TestBrowser, device: Authenticator, manner = {}) => {
  const asked = await browser.ask(operations.askPasskey);
  if (!asked.ok) return asked;
  return browser.ask(operations.enterPasskey, { body: device.use(asked.reply, manner) });
};
/** Somebody of the committee with a passkey on a tablet, signed in with it. */
const withPasskey = async () => {
  const [browser, tablet] = [await byCode(round.chair), authenticator()];
  await makeOn(browser, tablet);
  return { browser, tablet };
};

describe("a committee member", () => {
  it("comes in once with a mailed code, makes a passkey, and is in with it from then on", async () => {
    const browser = await byCode(round.chair);
    const tablet = authenticator();
    const before = await browser.ask(listCommitteeRounds);

    const made = await makeOn(browser, tablet);
    const after = await browser.ask(listCommitteeRounds);
    const [fresh] = [startBrowser(world)];
    const entered = await useOn(fresh, tablet);

    expect([before.status, after.status]).toEqual([403, 200]);
    expect(made).toMatchObject({ ok: true, reply: { to: "/commissie", needsPasskey: false } });
    expect(entered).toMatchObject({ ok: true, reply: { to: "/commissie" } });
    expect((await fresh.ask(listCommitteeRounds)).status).toBe(200);
    expect(world.mails.at(-1)).toMatchObject({ to: { email: round.chair.email }, subject: /passkeys/ });
  });

  it("gets no code any more once there is a passkey, but word to use it", async () => {
    await withPasskey();

    await startBrowser(world).ask(askCode, { body: { email: round.chair.email } });

    expect(codeMails(world).lastCode(round.chair.email)).toBe("");
    expect(world.mails.at(-1)?.text).toContain("passkey");
  });

  it("cannot remove the last one, and can remove an older one", async () => {
    const { browser, tablet } = await withPasskey();
    const listed = await browser.ask(operations.readOwnPasskeys);
    const first = listed.ok ? listed.reply.passkeys[0]?.passkey : undefined;
    const remove = () => browser.ask(operations.removePasskey, { params: { passkey: first ?? "" } });

    const last = await remove();
    await makeOn(browser, authenticator());
    const older = await remove();
    const twice = await remove();

    expect([last, older, twice].map(codeOf)).toEqual(["passkey-last", "in", "not-found"]);
    expect(codeOf(await useOn(startBrowser(world), tablet))).toBe("passkey-not-valid");
  });

  it("changes nothing about passkeys when signed in too long ago, or from a mailbox alone", async () => {
    const mailed = await byCode(round.chair);
    const { browser } = await withPasskey();
    const weak = await mailed.ask(operations.beginPasskey);
    const mark = { params: { passkey: "0".repeat(64) } };

    world.setClock(minutesOn(15));
    const late = [await browser.ask(operations.beginPasskey), await browser.ask(operations.removePasskey, mark)];

    expect(codeOf(weak)).toBe("sign-in-too-weak");
    expect(late.map(codeOf)).toEqual(["sign-in-too-long-ago", "sign-in-too-long-ago"]);
  });
});

it("who lost the device with the only passkey begins again as at first, after somebody forgot it for them", async () => {
  const { browser, tablet } = await withPasskey();

  const forgotten = await forgetWaysIn(world.ports, round.chair.personId, world.now());
  const found = await useOn(startBrowser(world), tablet);
  const again = await makeOn(await byCode(round.chair), authenticator());

  expect(forgotten).toEqual({ passkeys: 1, sessions: 1 });
  expect((await browser.ask(listCommitteeRounds)).status).toBe(401);
  expect([found, again].map(codeOf)).toEqual(["passkey-not-valid", "in"]);
});

describe("what a device signs", () => {
  it.each([
    ["for another site", { origin: "https://nep.example.nl" }],
    ["under another site’s name", { site: "nep.example.nl" }],
    ["without knowing its owner", { verified: false }],
    ["to make and not to use a passkey", { type: "webauthn.create" }],
    ["having counted back, as a copy would", { counter: 1 }],
  ])("is not believed where it is signed %s", async (_, manner) => {
    const { tablet } = await withPasskey();
    await useOn(startBrowser(world), tablet);

    const entered = await useOn(startBrowser(world), tablet, manner);

    expect(codeOf(entered)).toBe("passkey-not-valid");
  });

  it.each([
    ["for another site", { origin: "https://nep.example.nl" }],
    ["without knowing its owner", { verified: false }],
  ])("makes no passkey where it is signed %s", async (_, manner) => {
    const browser = await byCode(round.chair);

    const made = await makeOn(browser, authenticator(), manner);

    expect(codeOf(made)).toBe("passkey-not-valid");
    expect(await browser.ask(operations.readOwnPasskeys)).toMatchObject({ ok: true, reply: { passkeys: [] } });
  });

  it("works once, within five minutes, in the browser that asked, and for its owner", async () => {
    const { tablet } = await withPasskey();
    const [browser, other] = [startBrowser(world), startBrowser(world)];
    const asked = await browser.ask(operations.askPasskey);
    if (!asked.ok) throw new Error(asked.problem.code);
    const body = tablet.use(asked.reply);
    await other.ask(operations.askPasskey);
    const stranger = Buffer.from(round.asked[0]?.coordinator.personId ?? "").toString("base64url");

    const elsewhere = await other.ask(operations.enterPasskey, { body });
    const here = await browser.ask(operations.enterPasskey, { body });
    const again = await browser.ask(operations.enterPasskey, { body });
    const second = await browser.ask(operations.askPasskey);
    const anothers = second.ok ? { ...tablet.use(second.reply), person: stranger } : body;
    const forAnother = await browser.ask(operations.enterPasskey, { body: anothers });
    const third = await browser.ask(operations.askPasskey);
    world.setClock(minutesOn(5));
    const late = await browser.ask(operations.enterPasskey, { body: third.ok ? tablet.use(third.reply) : body });

    const refused = "passkey-not-valid";
    expect([elsewhere, here, again, forAnother, late].map(codeOf)).toEqual([refused, "in", refused, refused, refused]);
  });

  it("that was asked for to make a passkey signs nobody in, and the other way round", async () => {
    const { browser, tablet } = await withPasskey();
    const toMake = await browser.ask(operations.beginPasskey);
    if (!toMake.ok) throw new Error(toMake.problem.code);

    const entered = await browser.ask(operations.enterPasskey, { body: tablet.use(toMake.reply) });
    const toUse = await browser.ask(operations.askPasskey);
    const made = authenticator().make({ ...toMake.reply, challenge: toUse.ok ? toUse.reply.challenge : "" });
    const added = await browser.ask(operations.addPasskey, { body: made });

    expect([entered, added].map(codeOf)).toEqual(["passkey-not-valid", "passkey-not-valid"]);
  });
});
