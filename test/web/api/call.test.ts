import { afterEach, describe, expect, test, vi } from "vitest";
import { idFrom } from "#shared/kernel/id.ts";
import { readChanges, saveAnswers } from "#shared/responses/operations.ts";
import { call } from "#web/api/call.ts";
import { callAgain } from "#web/api/call-again.ts";

const responseId = idFrom("response", new Uint8Array(16));
const problem = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/problem+json" } });

const world = (...answers: (() => Response | Promise<Response>)[]) => {
  const seen: { url: string; init: RequestInit }[] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    seen.push({ url, init });
    const answer = answers[Math.min(seen.length, answers.length) - 1];
    if (init.signal?.aborted || answer === undefined) throw new TypeError("Failed to fetch");
    return answer();
  });
  return seen;
};
const breaks = () => Promise.reject(new TypeError("Failed to fetch"));

afterEach(() => vi.unstubAllGlobals());

describe("asking the server", () => {
  test("takes method, path, query and body from the declaration", async () => {
    const seen = world(() => Response.json({ version: 4, at: "", conflicts: [] }));

    await call(readChanges, { params: { responseId }, query: { since: "3" } });
    await call(saveAnswers, {
      params: { responseId },
      body: { mark: { clientId: "abcdefgh", sequence: 1 }, changes: [{ question: "sv.jobs", value: 3, seen: 0 }] },
    });

    expect(seen.map(({ url, init }) => [init.method, url, init.body])).toEqual([
      ["GET", `/api/respond/responses/${responseId}/changes?since=3`, undefined],
      [
        "PUT",
        `/api/respond/responses/${responseId}/answers`,
        '{"mark":{"clientId":"abcdefgh","sequence":1},"changes":[{"question":"sv.jobs","value":3,"seen":0}]}',
      ],
    ]);
  });

  test("hands back a refusal with its facts and the request's number", async () => {
    world(() =>
      problem(422, {
        type: "/problems/answer-unfit",
        title: "x",
        status: 422,
        instance: "req_1",
        code: "answer-unfit",
        facts: { question: "sv.jobs" },
      }),
    );

    const reply = await call(readChanges, { params: { responseId }, query: { since: "3" } });

    expect(reply).toEqual({
      ok: false,
      refusal: { code: "answer-unfit", facts: { question: "sv.jobs" } },
      instance: "req_1",
    });
  });

  test("reads a gateway's own error page by its status, and an unknown code likewise", async () => {
    world(
      () => new Response("<h1>502</h1>", { status: 502, headers: { "content-type": "text/html" } }),
      () => problem(404, { code: "__proto__" }),
    );
    const ask = () => call(readChanges, { params: { responseId }, query: { since: "3" } });

    expect(await ask()).toEqual({ ok: false, refusal: { code: "unavailable", facts: {} } });
    expect(await ask()).toEqual({ ok: false, refusal: { code: "not-found", facts: {} } });
  });

  test("says that nobody was reached when the line breaks, also halfway, or a foreign page answers", async () => {
    world(
      breaks,
      () => new Response('{"version":', { headers: { "content-type": "application/json" } }),
      () => new Response("<h1>Log in to the guest network</h1>", { headers: { "content-type": "text/html" } }),
    );
    const ask = () => call(readChanges, { params: { responseId }, query: { since: "3" } });

    expect(await ask()).toEqual({ ok: false, unreached: true });
    expect(await ask()).toEqual({ ok: false, unreached: true });
    expect(await ask()).toEqual({ ok: false, unreached: true });
  });

  test("gives up after twenty seconds of silence", async () => {
    vi.useFakeTimers();
    vi.stubGlobal(
      "fetch",
      (_: string, { signal }: RequestInit) =>
        new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new Error("aborted")))),
    );

    const asked = call(readChanges, { params: { responseId }, query: { since: "3" } });
    await vi.advanceTimersByTimeAsync(20_000);

    expect(await asked).toEqual({ ok: false, unreached: true });
    vi.useRealTimers();
  });
});

describe("asking again", () => {
  test("repeats what may pass and stops at the first real answer", async () => {
    vi.useFakeTimers();
    const seen = world(
      breaks,
      () => problem(503, { code: "unavailable" }),
      () => Response.json({ version: 4 }),
    );

    const asked = callAgain(readChanges, { params: { responseId }, query: { since: "3" } });
    await vi.advanceTimersByTimeAsync(10_000);

    expect(await asked).toMatchObject({ ok: true });
    expect(seen).toHaveLength(3);
    vi.useRealTimers();
  });

  test("does not repeat a reasoned no", async () => {
    const seen = world(() => problem(404, { code: "not-found" }));

    await callAgain(readChanges, { params: { responseId }, query: { since: "3" } });

    expect(seen).toHaveLength(1);
  });
});
