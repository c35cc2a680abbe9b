import { describe, expect, it } from "vitest";
import { type Asked, askBundle, eventFor, runBundle } from "./lambda.ts";

const respond = "dist/functions/respond/index.mjs";
const open = "dist/functions/open/index.mjs";
const answers = "/api/respond/responses/rsp_00000000000000000000000000/answers";

/** What comes in over the gateway, as it is and as it should not be. */
const requests: Readonly<Record<string, { readonly asked: Asked; readonly status: number }>> = {
  "a save as text": { asked: { method: "PUT", path: answers, body: '{"changes":[]}' }, status: 401 },
  "a save in base64": { asked: { method: "PUT", path: answers, body: '{"changes":[]}', base64: true }, status: 401 },
  "what is neither text nor base64": {
    asked: { method: "PUT", path: answers, body: "\u0000\ud800", base64: false },
    status: 401,
  },
  "a length that is a lie": {
    asked: { method: "PUT", path: answers, body: "{}", headers: { "content-length": "999999999" } },
    status: 401,
  },
  "headers that came twice": {
    asked: {
      method: "GET",
      path: answers,
      headers: { cookie: "a=1, a=2", "accept-language": "nl,en", accept: "*/*, */*" },
    },
    status: 405,
  },
  "five megabytes": { asked: { method: "PUT", path: answers, body: "x".repeat(5_000_000) }, status: 401 },
  "a path of nobody's": { asked: { method: "GET", path: "/api/respond/%2e%2e/%00" }, status: 404 },
  "a method of nobody's": { asked: { method: "PROPFIND", path: answers }, status: 405 },
  "no origin": { asked: { method: "PUT", path: answers, body: "{}", headers: { origin: "" } }, status: 403 },
};

describe("the deployed function, over the gateway,", () => {
  it("answers whatever comes in with a problem that has a number, and is there for the next", async () => {
    const { answers: answered, log } = await runGateway(Object.values(requests).map(({ asked }) => asked));

    expect(answered.map(({ statusCode }) => statusCode)).toEqual(Object.values(requests).map(({ status }) => status));
    for (const { body } of answered) expect(JSON.parse(body).instance).toMatch(/^req_/);
    expect(log).not.toContain("xxxx");
  });

  it("answers HEAD as it would GET, without a body", async () => {
    const [head, get] = await askBundle(open, [
      { method: "HEAD", path: "/api/open/health" },
      { method: "GET", path: "/api/open/health" },
    ]);

    expect(head?.statusCode).toBe(200);
    expect(head?.body).toBe("");
    expect(get?.body).toBe('{"ok":true}');
  });

  it("writes a line per request that tells nothing of what was said, by whom, or from where", async () => {
    const secret = "kanarie-4711";
    const asked: Asked[] = [
      { method: "PUT", path: answers, body: JSON.stringify({ [secret]: secret }) },
      { method: "GET", path: `/api/respond/${secret}`, headers: { cookie: `token=${secret}`, authorization: secret } },
      { method: "POST", path: `${answers}?email=${secret}@voorbeeld.example.nl`, headers: { "user-agent": secret } },
    ];

    const { answers: answered, log } = await runGateway(asked);

    const lines = log
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(asked.length);
    expect(lines.map(({ requestId }) => requestId)).toEqual(answered.map(({ body }) => JSON.parse(body).instance));
    expect(log).not.toContain(secret);
    expect(log).not.toContain("192.0.2.1");
  });
});

const runGateway = async (asked: readonly Asked[]) => {
  const { answers: answered, log } = await runBundle(respond, asked.map(eventFor));
  return { answers: answered as readonly { statusCode: number; body: string }[], log };
};
