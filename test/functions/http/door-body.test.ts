import { handle } from "hono/aws-lambda";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { respondApp } from "#functions/audiences/respond.ts";
import { personHeader } from "#test/support/call.ts";
import { type Door, startDoor } from "#test/support/door.ts";
import { address } from "#test/support/world.ts";

let door: Door;
beforeAll(async () => {
  door = await startDoor();
});
afterAll(() => door.world.stop());
const send: Door["send"] = (sent) => door.send(sent);

describe("a body", () => {
  it("is measured by what arrives, whatever its length is said to be", async () => {
    const big = JSON.stringify({ text: "x".repeat(300_000) });

    const honest = await send({ body: big });
    const lying = await send({ body: big, headers: { "content-length": "10" } });

    expect([honest.status, lying.status]).toEqual([413, 413]);
  });

  it("that lies about its length through the event of the platform is measured as well", async () => {
    const handler = handle(respondApp(door.world.ports, { log: () => undefined }));
    const event = {
      version: "2.0",
      routeKey: "$default",
      rawPath: new URL(`${door.path}/answers`).pathname,
      rawQueryString: "",
      headers: {
        [personHeader]: door.someone.personId,
        origin: address,
        "content-type": "application/json",
        "content-length": "10",
      },
      body: JSON.stringify({ text: "x".repeat(300_000) }),
      isBase64Encoded: false,
      requestContext: { domainName: "x", http: { method: "PUT", path: "/", sourceIp: "::1" } },
    };

    const answer = await handler(event as unknown as Parameters<typeof handler>[0]);

    expect(answer.statusCode).toBe(413);
  });

  it.each([
    ["is no JSON", "{not json"],
    ["is no text", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
  ])("that %s is malformed", async (_, body) => {
    const { status, problem } = await send({ body });

    expect([status, problem.errors]).toEqual([400, [{ part: "body", pointer: "", code: "not-json" }]]);
  });

  it("that lacks fields or has too many is told which, by pointers", async () => {
    const body = JSON.stringify({ mark: { clientId: "abcdefgh", sequence: "1" }, role: "office-owner", changes: [{}] });

    const { status, problem } = await send({ body });

    expect(status).toBe(400);
    expect(problem.errors).toEqual(
      expect.arrayContaining([
        { part: "body", pointer: "/mark/sequence", code: "invalid-type" },
        { part: "body", pointer: "/changes/0/question", code: "missing" },
        { part: "body", pointer: "/role", code: "unknown-field" },
      ]),
    );
  });
});
