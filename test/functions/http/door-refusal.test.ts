import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#functions/store/new-id.ts";
import { personHeader } from "#test/support/call.ts";
import { type Door, startDoor } from "#test/support/door.ts";
import { address } from "#test/support/world.ts";

let door: Door;
beforeAll(async () => {
  door = await startDoor();
});
afterAll(() => door.world.stop());
const send: Door["send"] = (sent) => door.send(sent);

describe("a refusal", () => {
  it("is a problem in Dutch, and in English for who prefers that", async () => {
    const dutch = await send({ method: "GET", path: door.path });
    const english = await send({ method: "GET", path: door.path, headers: { "accept-language": "en" } });

    expect(dutch.status).toBe(404);
    expect(dutch.headers.get("content-type")).toBe("application/problem+json");
    expect(dutch.headers.get("cache-control")).toBe("no-store");
    expect(dutch.problem).toEqual({
      type: "/problems/not-found",
      title: "Dit hebben wij niet gevonden",
      status: 404,
      detail: expect.stringContaining("Deze pagina bestaat niet"),
      instance: dutch.headers.get("x-request-id"),
      code: "not-found",
      facts: {},
    });
    expect([english.problem.title, english.headers.get("content-language")]).toEqual(["We could not find this", "en"]);
  });

  it("is the same for a path that nobody declared", async () => {
    const { status, problem } = await send({ method: "GET", path: `${address}/api/respond/nothing/here` });

    expect([status, problem.code]).toEqual([404, "not-found"]);
  });

  it("for another method says which methods there are", async () => {
    const { status, headers } = await send({ method: "DELETE" });

    expect([status, headers.get("allow")]).toEqual([405, "PUT, OPTIONS"]);
  });

  it("comes before anything else for who is not signed in, or known to nobody", async () => {
    const nobody = await send({ headers: { [personHeader]: undefined }, body: "{not json" });
    const stranger = await send({ headers: { [personHeader]: newId(door.world.ports, "person") } });

    expect([nobody.status, stranger.status]).toEqual([401, 401]);
  });

  it("of a path with odd characters stays a refusal", async () => {
    const odd = ["%00", "%E0%A4%A", "..%2f..", "%F0%9F%8E%88", "a".repeat(5000)];

    const statuses = await Promise.all(
      odd.map(async (id) => (await send({ method: "GET", path: `${address}/api/respond/responses/${id}` })).status),
    );

    expect(statuses.every((status) => status === 400 || status === 404)).toBe(true);
  });

  it("of a query that names something twice points at it", async () => {
    const { status, problem } = await send({ method: "GET", path: `${door.path}/changes?since=1&since=2` });

    expect([status, problem.errors]).toEqual([400, [{ part: "query", pointer: "/since", code: "repeated" }]]);
  });
});

describe("what mail scanners and browsers ask besides", () => {
  it("HEAD answers as GET does, without a body", async () => {
    const [head, get] = [
      await send({ method: "HEAD", path: door.path }),
      await send({ method: "GET", path: door.path }),
    ];

    expect([head.status, head.text]).toEqual([get.status, ""]);
  });

  it("OPTIONS says what can be asked, and lets no other site in", async () => {
    const { status, headers } = await send({ method: "OPTIONS", headers: { origin: "https://elders.example.nl" } });

    expect([status, headers.get("allow"), headers.get("access-control-allow-origin")]).toEqual([
      204,
      "PUT, OPTIONS",
      null,
    ]);
  });
});
