import { afterAll, beforeAll, expect, it } from "vitest";
import { committeeApp } from "#functions/audiences/committee.ts";
import { officeApp } from "#functions/audiences/office.ts";
import { openApp } from "#functions/audiences/open.ts";
import { paperApp } from "#functions/audiences/paper.ts";
import { respondApp } from "#functions/audiences/respond.ts";
import { tableApp } from "#functions/audiences/table.ts";
import { implement } from "#functions/http/ask.ts";
import { serve } from "#functions/http/serve.ts";
import { readSession } from "#shared/access/operations.ts";
import type { Operation } from "#shared/kernel/operation.ts";
import { ok } from "#shared/kernel/result.ts";
import { operations } from "#shared/operations/index.ts";
import { expectGolden } from "#test/support/golden.ts";
import { type Principal, type Scene, startScene } from "#test/support/scene.ts";
import { restore, type Snapshot, snapshotOf } from "#test/support/snapshot.ts";
import { address } from "#test/support/world.ts";
import { ownPrincipal, takesABrowser, validInputs } from "./valid-input.ts";

let scene: Scene;
let before: Snapshot;
beforeAll(async () => {
  scene = await startScene();
  before = await snapshotOf(scene.desk.world.ports.tables);
});
afterAll(() => scene.desk.world.stop());

/** What came back, in a word: for lists also how many of them, because a list is narrowed and not refused. */
const cell = async (operation: Operation, principal: Principal): Promise<string> => {
  const { world } = scene.desk;
  const outcome = await world.call(operation, scene.principals[principal], validInputs(scene)[operation.name] ?? {});
  if (outcome.ok && operation.method !== "GET") await restore(world.ports.tables, before);
  if (!outcome.ok) return outcome.problem.code;
  const reply = outcome.reply as Readonly<Record<string, unknown>>;
  const listed = reply.rounds ?? reply.asked;
  return Array.isArray(listed) ? `yes (${listed.length})` : "yes";
};

it("every operation is served exactly once by the function of its audience, or nothing starts", () => {
  const { ports } = scene.desk.world;
  const session = implement(readSession, async () => ok({ person: null, seats: [] }));

  const apps = [respondApp, tableApp, committeeApp, officeApp, paperApp, openApp].map((app) => app(ports));

  expect(apps).toHaveLength(6);
  expect(() => serve("open", [], ports)).toThrow("readSession has 0 implementations");
  expect(() => serve("open", [session, session], ports)).toThrow("readSession has 2 implementations");
  expect(() => serve("table", [session], ports)).toThrow();
});

it("a reply with a field that was not declared is a fault here, not a leak there", async () => {
  const secret = { person: null, seats: [], token: "geheim" };
  const leaking = implement(readSession, async () => ok(secret));

  const response = await serve("open", [leaking], scene.desk.world.ports, { log: () => undefined }).request(
    `${address}/api/open/session`,
  );

  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("geheim");
});

it("every operation has a row of its own, and no row is about nothing", () => {
  expect(Object.keys(validInputs(scene)).sort()).toEqual([...operations.names].sort());
});

it("every operation succeeds for its own people, so that the refusals below mean something", async () => {
  const outcomes: string[] = [];

  for (const operation of operations.all.filter(({ name }) => !takesABrowser.includes(name)))
    outcomes.push(`${operation.name}: ${await cell(operation, ownPrincipal(operation))}`);

  expect(outcomes.filter((outcome) => !outcome.includes(": yes"))).toEqual([]);
});

it("who may do what is as agreed, for every operation and everybody", { timeout: 300_000 }, async () => {
  const principals = Object.keys(scene.principals) as readonly Principal[];
  const lines: string[] = [];

  for (const operation of operations.all) {
    const cells: string[] = [];
    for (const principal of principals) cells.push(await cell(operation, principal));
    const takenOff = cells.filter((_, at) => principals[at]?.endsWith("who was taken off"));
    expect(takenOff, operation.name).toEqual(takenOff.map(() => cells[principals.indexOf("without a seat")]));
    lines.push(`| ${[`${operation.audience} ${operation.name}`, ...cells].join(" | ")} |`);
  }

  const head = ["operation", ...principals];
  const table = [`| ${head.join(" | ")} |`, `|${head.map(() => "---").join("|")}|`, ...lines];
  expectGolden("access-matrix.md", `${[...introduction, ...table].join("\n")}\n`);
  expect(scene.desk.world.faults).toEqual([]);
});

const introduction = [
  "# Who may do what",
  "",
  "Every operation, asked by everybody with input that its own people succeed with. “Own” people belong to the rounds",
  "that are asked about; the others to another organisation, round, table or committee. Lists say how many of the",
  "seven rounds in the story are in them. `not-found` is also the answer about what is somebody else’s.",
  "",
];
