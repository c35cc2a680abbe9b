import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveSeat } from "#functions/access/store.ts";
import { follow } from "#functions/store/commit.ts";
import { askCode, enterCode } from "#shared/identity/operations.ts";
import { startBrowser } from "#test/support/browser-of.ts";
import { codeMails } from "#test/support/code-mails.ts";
import { type OpenRound, openRound, somebody } from "#test/support/open-round.ts";
import { startWorld, type World } from "#test/support/world.ts";

let world: World;
let round: OpenRound;
beforeAll(async () => {
  world = await startWorld();
  round = await openRound(world);
});
afterAll(() => world.stop());

const lastCode = (to: string): string => codeMails(world).lastCode(to);
const mailsTo = (to: string): number => codeMails(world).mailsTo(to);

describe("who asks for a code by address", () => {
  it.each([
    ["office-owner", 0],
    ["committee-member", 1],
    ["table-member", 1],
    ["signatory", 1],
  ] as const)("gets %s: %i mail", async (role, mails) => {
    const person = await somebody(world, "Iemand");
    await follow(world.ports, giveSeat(person.personId, { role, roundId: round.roundId, sector: "techniek" }));

    const asked = await startBrowser(world).ask(askCode, { body: { email: person.email } });

    expect([asked.status, mailsTo(person.email)]).toEqual([200, mails]);
  });

  it("hears the same as who has no account, in status, words and cookies", async () => {
    const [known, unknown] = [startBrowser(world), startBrowser(world)];

    const answers = [
      await known.ask(askCode, { body: { email: round.asked[0]?.coordinator.email ?? "" } }),
      await unknown.ask(askCode, { body: { email: "niemand@nergens.example.nl" } }),
    ];
    const tries = await Promise.all(
      [known, unknown].map((one) => one.ask(enterCode, { body: { code: "WRONG", remember: false } })),
    );

    const shapes = answers.map((one) => (one.ok ? [one.status, one.reply] : one.problem.code));
    expect(shapes[0]).toEqual(shapes[1]);
    expect(known.names()).toEqual(unknown.names());
    expect(tries.map((one) => (one.ok ? "in" : [one.problem.code, one.problem.facts]))).toEqual(
      tries.map(() => ["code-wrong", { triesLeft: 4 }]),
    );
  });

  it("as a committee member is in with a code, but has no seat in force until there is a passkey", async () => {
    const browser = startBrowser(world);
    await browser.ask(askCode, { body: { email: round.chair.email } });

    const entered = await browser.ask(enterCode, { body: { code: lastCode(round.chair.email), remember: false } });

    expect(entered).toMatchObject({ ok: true, reply: { to: "/aanmelden/mijn", needsPasskey: true } });
  });
});
