import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveSeat, takeSeat } from "#functions/access/store.ts";
import { follow } from "#functions/store/commit.ts";
import { readOwnSignIns } from "#shared/identity/operations.ts";
import { askProvider, readWaysIn, returnFromProvider } from "#shared/identity/provider-operations.ts";
import { listRounds } from "#shared/rounds/operations.ts";
import { type AtProvider, startProvider } from "#test/support/at-provider.ts";
import { startBrowser, type TestBrowser } from "#test/support/browser-of.ts";
import { type Cast, enterCast } from "#test/support/cast.ts";
import { startWorld, type World } from "#test/support/world.ts";

let world: World;
let cast: Cast;
let there: AtProvider;
beforeAll(async () => {
  world = await startWorld();
  cast = await enterCast(world);
  const stranger = { name: "Olaf", email: "olaf@voorbeeld.example.nl" };
  there = await startProvider([cast.vera, cast.bas, cast.tess, cast.nina, stranger]);
});
afterAll(async () => {
  await there.stop();
  await world.stop();
});

const provider = { params: { provider: "proef" } };
const browser = () => startBrowser(world, "192.0.2.1", new Map(), { providers: there.providers });
const begin = async (from: TestBrowser): Promise<string> => {
  const asked = await from.ask(askProvider, provider);
  return asked.ok ? asked.reply.to : asked.problem.code;
};
const comeBack = async (from: TestBrowser, email: string, how?: { readonly second: boolean }) => {
  const said = await there.signIn(await begin(from), email, how);
  return from.ask(returnFromProvider, { body: { said } });
};
const codeOf = (outcome: Awaited<ReturnType<typeof comeBack>>) => (outcome.ok ? "in" : outcome.problem.code);

describe("who signs in through a provider", () => {
  it("goes there with a challenge, a state and a nonce that no table holds", async () => {
    const to = new URL(await begin(browser()));

    const asked = Object.fromEntries(to.searchParams);
    expect(asked).toMatchObject({ response_type: "code", code_challenge_method: "S256", client_id: "sectorspiegel" });
    for (const name of ["state", "nonce", "code_challenge"])
      expect(JSON.stringify(await world.dump()), name).not.toContain(asked[name]);
  });

  it("is in with the seats they have here, where there was a second factor", async () => {
    const vera = browser();

    const entered = await comeBack(vera, cast.vera.email);

    expect(entered).toMatchObject({ ok: true, reply: { to: "/bureau", needsPasskey: false } });
    expect((await vera.ask(listRounds)).status).toBe(200);
  });

  it("has no seat in force without a second factor, and hears that a passkey is needed", async () => {
    const bas = browser();

    const entered = await comeBack(bas, cast.bas.email, { second: false });

    expect(entered).toMatchObject({ ok: true, reply: { to: "/aanmelden/mijn", needsPasskey: true } });
    expect((await bas.ask(listRounds)).status).toBe(403);
    expect((await bas.ask(readOwnSignIns)).status).toBe(200);
  });

  it.each([
    ["we do not know", "olaf@voorbeeld.example.nl"],
    ["has no seat", "nina@voorbeeld.example.nl"],
  ])("gets no session where they are somebody who %s", async (_, email) => {
    const somebody = browser();

    const entered = await comeBack(somebody, email);

    expect(codeOf(entered)).toBe("person-not-known");
    expect(somebody.names()).toEqual(["__Host-sectorspiegel-begin"]);
  });

  it("is refused within one request after their seat was taken away, whatever the provider says", async () => {
    const tess = browser();
    const seat = { role: "table-secretary", sector: "techniek" } as const;
    await comeBack(tess, cast.tess.email);
    await follow(world.ports, takeSeat(cast.tess.personId, seat));

    const again = await comeBack(browser(), cast.tess.email);
    await follow(world.ports, giveSeat(cast.tess.personId, seat));

    expect(codeOf(again)).toBe("person-not-known");
  });
});

describe("what comes back from a provider", () => {
  it("is looked at once", async () => {
    const vera = browser();
    const said = await there.signIn(await begin(vera), cast.vera.email);

    const [first, second] = [
      await vera.ask(returnFromProvider, { body: { said } }),
      await vera.ask(returnFromProvider, { body: { said } }),
    ];

    expect([first, second].map(codeOf)).toEqual(["in", "provider-not-believed"]);
  });

  it("is worth nothing in another browser, under another attempt, or too late", async () => {
    const [vera, thief] = [browser(), browser()];
    const said = await there.signIn(await begin(vera), cast.vera.email);
    await begin(thief);

    const stolen = await thief.ask(returnFromProvider, { body: { said } });
    const unbegun = await browser().ask(returnFromProvider, { body: { said } });
    await begin(vera);
    const older = await vera.ask(returnFromProvider, { body: { said } });
    const late = browser();
    const fresh = await there.signIn(await begin(late), cast.vera.email);
    const before = world.now();
    world.setClock(new Date(Date.parse(before) + 16 * 60_000).toISOString());
    const tooLate = await late.ask(returnFromProvider, { body: { said: fresh } });
    world.setClock(before);

    expect([stolen, unbegun, older, tooLate].map(codeOf)).toEqual(Array(4).fill("provider-not-believed"));
  });

  it.each([
    ["nothing", () => ""],
    ["a refusal", (said: string) => said.replace(/code=[^&]+/, "error=access_denied")],
    ["another state", (said: string) => said.replace(/state=[^&]/, "state=x")],
    ["another code", (said: string) => said.replace(/code=[^&]{4}/, "code=abcd")],
    ["another issuer", (said: string) => said.replace(/iss=[^&]+/, "iss=https%3A%2F%2Felders.example.nl")],
    ["a second state", (said: string) => `${said}&state=x`],
    ["another address", (said: string) => `#@elders.example.nl/${said}`],
  ])("lets nobody in where it is %s", async (_, spoil) => {
    const vera = browser();
    const said = await there.signIn(await begin(vera), cast.vera.email);

    const entered = await vera.ask(returnFromProvider, { body: { said: spoil(said) } });

    expect(codeOf(entered)).toBe("provider-not-believed");
    expect(vera.cookie("__Host-sectorspiegel")).toBeUndefined();
  });
});

it("an address that has to be asked for separately is asked for, about the same person", async () => {
  const all = there.providers.all.map((one) => ({ ...one, asksAddress: true }));
  const vera = startBrowser(world, "192.0.2.1", new Map(), { providers: { ...there.providers, all } });

  const entered = await comeBack(vera, cast.vera.email);

  expect(entered).toMatchObject({ ok: true, reply: { to: "/bureau" } });
});

it("the providers there are can be asked for, and no other can be gone to", async () => {
  const ways = await browser().ask(readWaysIn);
  const other = await browser().ask(askProvider, { params: { provider: "elders" } });

  expect(ways).toMatchObject({ ok: true, reply: { providers: [{ key: "proef" }] } });
  expect(other.status).toBe(404);
});

it("a provider that cannot be reached is said to be so, and is asked again next time", async () => {
  const [known] = there.providers.all;
  if (known === undefined) throw new Error("there is no provider");
  const gone = { ...there.providers, all: [{ ...known, issuer: "http://localhost:9/weg" }] };
  const somebody = startBrowser(world, "192.0.2.1", new Map(), { providers: gone });

  const outcomes = [await begin(somebody), await begin(somebody)];

  expect(outcomes).toEqual(["provider-unreached", "provider-unreached"]);
});
