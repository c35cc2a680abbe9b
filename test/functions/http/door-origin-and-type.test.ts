import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Door, startDoor } from "#test/support/door.ts";

let door: Door;
beforeAll(async () => {
  door = await startDoor();
});
afterAll(() => door.world.stop());
const send: Door["send"] = (sent) => door.send(sent);

describe("a change that does not come from our own pages", () => {
  it.each([
    ["without an origin", { origin: undefined }],
    ["from nowhere", { origin: "null" }],
    ["from another site", { origin: "https://elders.example.nl" }],
    ["from a part of our own site", { origin: "https://x.sectorspiegel.example.nl" }],
    ["over another protocol", { origin: "http://sectorspiegel.example.nl" }],
    ["from something that is no address", { origin: "%%%" }],
    ["that the browser calls cross-site", { "sec-fetch-site": "cross-site" }],
    ["that the browser calls same-site", { "sec-fetch-site": "same-site" }],
  ])("%s is refused", async (_, headers) => {
    const { status, problem } = await send({ headers });

    expect([status, problem.code]).toEqual([403, "foreign-origin"]);
  });

  it.each([
    ["as a form", "application/x-www-form-urlencoded"],
    ["as text", "text/plain"],
    ["as parts", "multipart/form-data; boundary=x"],
    ["with a type in disguise", "text/plain; application/json"],
    ["without a type", undefined],
    ["in another alphabet", "application/json; charset=utf-7"],
  ])("%s is refused", async (_, type) => {
    const { status, problem } = await send({ headers: { "content-type": type }, body: new TextEncoder().encode("{}") });

    expect([status, problem.code]).toEqual([415, "not-json"]);
  });

  it("but compressed is refused, because its size is not known", async () => {
    const { status } = await send({ headers: { "content-encoding": "gzip" } });

    expect(status).toBe(415);
  });
});
