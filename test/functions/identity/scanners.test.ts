import { afterAll, beforeAll, expect, it } from "vitest";
import { mintLink } from "#functions/identity/links.ts";
import { askCode, enterCode } from "#shared/identity/operations.ts";
import { fullPath } from "#shared/kernel/operation.ts";
import { startBrowser } from "#test/support/browser-of.ts";
import { codeMails } from "#test/support/code-mails.ts";
import { type OpenRound, openRound } from "#test/support/open-round.ts";
import { address, startWorld, type World } from "#test/support/world.ts";

let world: World;
let round: OpenRound;
let link: string;
beforeAll(async () => {
  world = await startWorld();
  round = await openRound(world);
  link =
    (await mintLink(world.ports, round.asked[0]?.coordinator.personId ?? round.chair.personId, round.roundId))
      .split("/")
      .at(-1) ?? "";
});
afterAll(() => world.stop());

const paths = [fullPath(askCode), fullPath(enterCode)];
const json = { "content-type": "application/json" };
const request = (path: string, init: RequestInit = {}) => new Request(new URL(path, address), init);
const each =
  (init: RequestInit, query = "") =>
  () =>
    paths.map((path) => request(`${path}${query}`, init));
const posted = (headers: Record<string, string>, body = JSON.stringify({ link })) =>
  each({ method: "POST", headers, body });

/** What mail gateways do with a link, as far as it can reach a function: the page itself is a file and does nothing. */
const scanners: Readonly<Record<string, () => readonly Request[]>> = {
  "asks for the head": each({ method: "HEAD" }),
  "gets it": each({ method: "GET" }),
  "gets it with the secret as a question": each({ method: "GET" }, `?link=${"A".repeat(27)}`),
  "asks what can be asked": each({ method: "OPTIONS" }),
  "asks ahead from another site": each({
    method: "OPTIONS",
    headers: { origin: "https://gateway.example.net", "access-control-request-method": "POST" },
  }),
  prefetches: each({ headers: { purpose: "prefetch", "sec-purpose": "prefetch" } }),
  prerenders: each({ headers: { "sec-purpose": "prefetch;prerender", "sec-fetch-site": "none" } }),
  "previews in a chat": each({ headers: { "user-agent": "Slackbot-LinkExpanding 1.0" } }),
  "follows from a wrapped link": each({ headers: { referer: "https://safelinks.example.net/?url=x" } }),
  "asks in twenty threads at once": () => Array.from({ length: 20 }, each({ method: "GET" })).flat(),
  "posts without saying from where": posted(json),
  "posts from nowhere": posted({ ...json, origin: "null" }),
  "posts from its own site": posted({ ...json, origin: "https://gateway.example.net" }),
  "posts across sites": posted({ ...json, origin: address, "sec-fetch-site": "cross-site" }),
  "posts from a neighbour": posted({ ...json, origin: address, "sec-fetch-site": "same-site" }),
  "posts a form": posted({ origin: address, "content-type": "application/x-www-form-urlencoded" }, `link=x`),
  "posts plain text": posted({ origin: address, "content-type": "text/plain" }),
  "posts nothing of a kind": posted({ origin: address }, ""),
  "guesses names of fields": posted({ ...json, origin: address }, JSON.stringify({ token: "x", confirm: true })),
  "overrides the method": each({ method: "GET", headers: { "x-http-method-override": "POST", origin: address } }),
  "deletes and puts": () =>
    ["DELETE", "PUT", "PATCH"].flatMap((method) => each({ method, headers: { origin: address } })()),
};

it.each(Object.keys(scanners))("a scanner that %s uses nothing up and lets nobody in", async (kind) => {
  const before = await world.dump();

  const answers = await Promise.all((scanners[kind]?.() ?? []).map((one) => startBrowser(world).send(one)));

  expect(answers.length).toBeGreaterThan(0);
  expect(answers.flatMap(({ headers }) => headers.getSetCookie())).toEqual([]);
  expect(await world.dump()).toEqual(before);
  expect(world.mails).toEqual([]);
});

it("after all of them the person signs in, with the same link", async () => {
  const browser = startBrowser(world);

  await browser.ask(askCode, { body: { link } });
  const code = codeMails(world).lastCode(round.asked[0]?.coordinator.email ?? "");
  const entered = await browser.ask(enterCode, { body: { code, remember: false } });

  expect(entered.ok).toBe(true);
});
