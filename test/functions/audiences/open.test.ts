import { afterAll, beforeAll, expect, it } from "vitest";
import { openApp } from "#functions/audiences/open.ts";
import { readSession } from "#shared/access/operations.ts";
import { type Cast, enterCast } from "#test/support/cast.ts";
import { expectGolden } from "#test/support/golden.ts";
import { address, startWorld, type World } from "#test/support/world.ts";

let world: World;
let cast: Cast;
beforeAll(async () => {
  world = await startWorld();
  cast = await enterCast(world);
});
afterAll(() => world.stop());

const open = (path: string) => openApp(world.ports, { log: () => undefined }).request(`${address}${path}`);

it("says that it is alive, and nothing more", async () => {
  const response = await open("/api/open/health");

  expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
});

it("describes the whole interface, printed from the declarations", async () => {
  const response = await open("/api/open/openapi.json");
  const described = await response.json();

  expect(response.headers.get("content-type")).toBe("application/json");
  expectGolden("openapi.json", `${JSON.stringify(described, null, 1)}\n`);
});

it("explains problems, and answers what it does not know with one", async () => {
  const [known, unknown] = [await open("/problems/fault"), await open("/api/open/nothing")];

  expect([known.status, known.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  expect([unknown.status, unknown.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
});

it("tells people who they are, and who is not signed in that they are nobody", async () => {
  const [tess, nobody] = [await world.ask(readSession, cast.tess.personId), await world.ask(readSession, undefined)];

  expect(tess).toEqual({ person: cast.tess, seats: [{ role: "table-secretary", sector: "techniek" }] });
  expect(nobody).toEqual({ person: null, seats: [] });
});
