import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { idFrom, idPrefixes, type Noun } from "#shared/kernel/id.ts";
import type { Operation } from "#shared/kernel/operation.ts";
import { refusalStatus } from "#shared/kernel/refusal.ts";
import { operations } from "#shared/operations/index.ts";
import { saveAnswers } from "#shared/responses/operations.ts";
import { type Problem, requestFor } from "#test/support/call.ts";
import { type Scene, startScene } from "#test/support/scene.ts";
import { restore, snapshotOf } from "#test/support/snapshot.ts";
import { address } from "#test/support/world.ts";
import { ownPrincipal, type ValidInput, validInputs } from "./valid-input.ts";
import { wrongTexts, wrongValues } from "./wrong-input.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
afterAll(() => scene.desk.world.stop());

const changes = operations.all.filter(({ method }) => method !== "GET");

type Answered = { readonly status: number; readonly problem: Problem; readonly milliseconds: number };

/** Asks as whoever would succeed if nothing were wrong; parts of the request can be put in place of the right ones. */
const ask = async (
  operation: Operation,
  input: ValidInput | { body: unknown },
  other: RequestInit = {},
): Promise<Answered> => {
  const right = requestFor(operation, scene.principals[ownPrincipal(operation)], address, input);
  const began = performance.now();
  const response = await scene.desk.world.send(new Request(right, other));
  const problem = await response.json();
  return { status: response.status, problem, milliseconds: performance.now() - began };
};

/** Refused as it should be: a problem of the four hundreds, quickly, whose code and status belong together. */
const isRefused = ({ status, problem, milliseconds }: Answered): boolean =>
  status >= 400 && status < 500 && refusalStatus[problem.code] === status && milliseconds < 1000;

/** A few at a time, because each waits for the tables. */
const inTurns = async (cases: readonly { what: string; answer: () => Promise<Answered> }[]) => {
  const answers: { what: string; answered: Answered }[] = [];
  for (let at = 0; at < cases.length; at += 8)
    answers.push(
      ...(await Promise.all(
        cases.slice(at, at + 8).map(async ({ what, answer }) => ({ what, answered: await answer() })),
      )),
    );
  return answers;
};

/** Runs cases and tells which were not refused; nothing may have been stored, nothing may have gone wrong. */
const notRefused = async (cases: readonly { what: string; answer: () => Promise<Answered> }[], isRight = isRefused) => {
  const before = await scene.desk.world.dump();
  const wrong: string[] = [];
  for (const { what, answered } of await inTurns(cases)) {
    if (!isRight(answered))
      wrong.push(`${what}: ${answered.status} ${answered.problem.code} ${Math.round(answered.milliseconds)} ms`);
  }
  expect(await scene.desk.world.dump()).toEqual(before);
  expect(scene.desk.world.faults).toEqual([]);
  expect({}).not.toHaveProperty("polluted");
  return wrong;
};

describe.each(changes)("$name", (operation) => {
  const valid = () => validInputs(scene)[operation.name] as ValidInput;

  it("refuses a body with anything wrong in it, and points at where", { timeout: 60_000 }, async () => {
    const { params, body = {} } = valid();
    const wrong = wrongValues(body).filter(({ value }) => !operation.body.safeParse(value).success);

    const notPointed = await notRefused(
      wrong.map(({ what, at, value }) => ({
        what: `${at} ${what}`,
        answer: () => ask(operation, { ...(params && { params }), body: value }),
      })),
      (answered) => isRefused(answered) && answered.status === 400 && (answered.problem.errors ?? []).length > 0,
    );

    expect(notPointed).toEqual([]);
    expect(wrong.length).toBeGreaterThan(10);
  });

  it("carries out or refuses whatever else its schema lets through", { timeout: 60_000 }, async () => {
    const { params, body = {} } = valid();
    const { ports } = scene.desk.world;
    const strange = wrongValues(body).filter(({ value }) => operation.body.safeParse(value).success);
    const before = await snapshotOf(ports.tables);

    const statuses: number[] = [];
    for (const { value } of strange)
      statuses.push((await ask(operation, { ...(params && { params }), body: value })).status);
    await restore(ports.tables, before);

    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect(scene.desk.world.faults).toEqual([]);
  });

  it("refuses what is no body at all, or a monstrous one", async () => {
    const { params, body = {} } = valid();
    const bodies = wrongTexts(body);

    const accepted = await notRefused(
      bodies.map(({ what, text }) => ({
        what,
        answer: () => ask(operation, { ...(params && { params }) }, { body: text as BodyInit }),
      })),
    );

    expect(accepted).toEqual([]);
  });

  it("refuses what does not come from our own pages, or not as JSON", async () => {
    const { headers } = requestFor(operation, scene.principals[ownPrincipal(operation)], address, valid());
    const other = (name: string, value: string | undefined): RequestInit => {
      const all = [...headers].filter(([key]) => key !== name);
      return { headers: value === undefined ? all : [...all, [name, value]] };
    };
    const headed: readonly (readonly [string, RequestInit, number])[] = [
      ["no origin", other("origin", undefined), 403],
      ["a null origin", other("origin", "null"), 403],
      ["another site", other("origin", "https://elders.example.nl"), 403],
      ["cross-site", other("sec-fetch-site", "cross-site"), 403],
      ["a form", other("content-type", "application/x-www-form-urlencoded"), 415],
      ["plain text", other("content-type", "text/plain"), 415],
      ["no type", other("content-type", ""), 415],
      ["compressed", other("content-encoding", "gzip"), 415],
    ];

    const accepted = [];
    for (const [what, init, status] of headed)
      accepted.push(
        ...(await notRefused([{ what, answer: () => ask(operation, valid(), init) }], (one) => one.status === status)),
      );

    expect(accepted).toEqual([]);
  });
});

const idNames = ({ path }: Operation): readonly string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? "");

describe.each(operations.all.filter((operation) => idNames(operation).length > 0))("$name", (operation) => {
  it("answers ids that are malformed, of another noun, or of nothing there", async () => {
    const valid = validInputs(scene)[operation.name] as ValidInput;
    const nouns = Object.keys(idPrefixes) as readonly Noun[];
    const bytes = new Uint8Array(16).fill(7);
    const strange = ["x", "%00", "..", "a".repeat(3000), "🎈", "__proto__", "constructor", "null", "-1", "'; --"];
    const cases = idNames(operation).flatMap((name) =>
      [...strange, ...nouns.map((noun) => idFrom(noun, bytes))].map((id) => ({
        what: `${name} = ${id.slice(0, 30)}`,
        answer: () => ask(operation, { ...valid, params: { ...valid.params, [name]: id } }),
      })),
    );

    const accepted = await notRefused(cases, (answered) => isRefused(answered) && [400, 404].includes(answered.status));

    expect(accepted).toEqual([]);
  });
});

it.each(operations.all)("$name answers a query that it does not know", async (operation) => {
  const valid = validInputs(scene)[operation.name] as ValidInput;
  const cases = ["__proto__", "constructor", "admin"].map((name) => ({
    what: name,
    answer: () => ask(operation, { ...valid, query: { ...valid.query, [name]: "1" } }),
  }));

  const accepted = await notRefused(
    cases,
    (answered) => answered.status === 400 && answered.problem.errors?.[0]?.part === "query",
  );

  expect(accepted).toEqual([]);
});

it("any answer to any question is stored or refused, and never breaks anything", { timeout: 60_000 }, async () => {
  const { world } = scene.desk;
  const coordinator = scene.principals["own coordinator"];
  const params = { responseId: scene.own.open.responseId };
  const question = fc.constantFrom("view", "why", "places", "remark", "second", "nothing");
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.record({ choice: fc.string(), words: fc.string() }));
  let sequence = 1;
  const before = await snapshotOf(world.ports.tables);

  await fc.assert(
    fc.asyncProperty(question, value, async (question, value) => {
      sequence += 1;
      const mark = { clientId: "eenfuzzer", sequence };
      const { status } = await world.call(saveAnswers, coordinator, {
        params,
        body: { mark, changes: [{ question, value, seen: 0 }] },
      });
      expect([200, 400, 422]).toContain(status);
      expect(world.faults).toEqual([]);
    }),
    { numRuns: 300 },
  );
  await restore(world.ports.tables, before);
});
