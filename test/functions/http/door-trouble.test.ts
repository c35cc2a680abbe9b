import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { respondApp } from "#functions/audiences/respond.ts";
import { tokenBuckets } from "#functions/http/limiter.ts";
import { personHeader } from "#test/support/call.ts";
import { type Door, startDoor } from "#test/support/door.ts";
import { address } from "#test/support/world.ts";

let door: Door;
beforeAll(async () => {
  door = await startDoor();
});
afterAll(() => door.world.stop());
const send: Door["send"] = (sent) => door.send(sent);

describe("too many changes at once", () => {
  it("are refused with the seconds to wait, and a made-up address changes nothing", async () => {
    const limited = respondApp(door.world.ports, { limiter: tokenBuckets(() => 0), log: () => undefined });
    const ask = (forwarded: string) =>
      limited.fetch(
        new Request(`${door.path}/answers`, {
          method: "PUT",
          headers: {
            [personHeader]: door.someone.personId,
            origin: address,
            "content-type": "application/json",
            "x-forwarded-for": forwarded,
          },
          body: "{}",
        }),
      );

    const answers = [];
    for (let i = 0; i < 21; i += 1) answers.push(await ask(`10.0.0.${i}`));

    expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 20 }, () => 400), 429]);
    expect(answers.at(-1)?.headers.get("retry-after")).toBe("1");
  });
});

describe("what goes wrong on our side", () => {
  const failing = (problem: unknown) => ({
    ...door.world.ports,
    identity: { whoAsks: async () => Promise.reject(problem) },
  });

  it("is a fault without detail, with a number, and a log line that says where but not what", async () => {
    const lines: string[] = [];
    const app = respondApp(failing(new Error("secret@adres.nl")), { log: (line) => void lines.push(line) });

    const response = await app.fetch(new Request(door.path));
    const text = await response.text();

    expect(response.status).toBe(500);
    expect(text + lines.join("")).not.toContain("secret");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      status: 500,
      code: "fault",
      fault: expect.stringMatching(/^Error < .*door-trouble\.test\.ts/),
    });
  });

  it("is unavailable for a moment when the tables cannot be reached", async () => {
    const unreachable = Object.assign(new Error("no route"), { code: "ECONNREFUSED" });
    const { client, nameOf } = door.world.ports.tables;
    const broken = { ...client, send: () => Promise.reject(unreachable) } as unknown as typeof client;
    const app = respondApp({ ...door.world.ports, tables: { client: broken, nameOf } }, { log: () => undefined });

    const response = await app.fetch(new Request(door.path, { headers: { [personHeader]: door.someone.personId } }));

    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "2"]);
  });
});

it("logs each request in one line, without names, addresses, bodies or queries", async () => {
  const before = door.world.lines.length;

  await send({ method: "GET", path: `${door.path}/changes?since=1&secret=kanarie`, headers: { cookie: "kanarie" } });
  await send({ body: '{"kanarie":"kanarie"}' });

  const lines = door.world.lines.slice(before);
  expect(lines).toHaveLength(2);
  expect(lines.join("")).not.toMatch(/kanarie|voorbeeld/);
  expect(JSON.parse(lines[1] ?? "")).toMatchObject({
    operation: "saveAnswers",
    method: "PUT",
    path: "/responses/:responseId/answers",
    status: 400,
    code: "malformed",
    personId: door.someone.personId,
    roles: ["coordinator"],
  });
});
