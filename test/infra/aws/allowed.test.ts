import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountFollower } from "#functions/followers/account.ts";
import { calendar } from "#functions/followers/calendar.ts";
import { copyFollower } from "#functions/followers/copy.ts";
import { notifyFollower } from "#functions/followers/notify.ts";
import { releaseFollower, releaseOnSchedule } from "#functions/followers/release.ts";
import { renderFollower } from "#functions/followers/render.ts";
import { sentOnce } from "#functions/followers/sent-once.ts";
import { listingIndex } from "#infra/tables.ts";
import { readSession } from "#shared/access/operations.ts";
import { operations } from "#shared/operations/index.ts";
import { requestOfficeReport } from "#shared/reports/operations.ts";
import { ownPrincipal, validInputs } from "../../contracts/valid-input.ts";
import { journalRecords } from "../../support/journal-records.ts";
import { type Scene, startScene } from "../../support/scene.ts";
import { restore, snapshotOf } from "../../support/snapshot.ts";
import { type Grant, grantsIn } from "./granted.ts";
import { overhear } from "./overheard.ts";
import { type Asked, isAllowed } from "./simulator.ts";
import { synthesise } from "./synthesise.ts";

const roleOf = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Role`;
const inWords = ({ action, table, index, partition }: Asked): string =>
  `${action} ${table}${index ? ` by ${index}` : ""} in ${partition.replace(/#.*/, "#…")}`;

let scene: Scene;
let grants: readonly Grant[];
let heard: ReadonlyMap<string, readonly Asked[]>;

/** Every operation by its own people, and every follower on all that happened: each as the function that would do it. */
beforeAll(async () => {
  grants = grantsIn(synthesise().product);
  scene = await startScene();
  const { world } = scene.desk;
  const { ports } = world;
  const before = await snapshotOf(ports.tables);
  const ear = overhear(world);
  heard = ear.heard;

  for (const operation of operations.all) {
    const asker = scene.principals[ownPrincipal(operation)];
    const input = validInputs(scene)[operation.name] ?? {};
    const outcome = await ear.as(operation.audience, () => world.call(operation, asker, input));
    expect(outcome.ok ? [] : world.faults, operation.name).toEqual([]);
    if (operation.method !== "GET") await restore(ports.tables, before);
  }

  await ear.as("open", () => world.ask(readSession, scene.principals["own coordinator"]));
  await ear.as("office", () =>
    world.ask(requestOfficeReport, scene.principals["office owner"], {
      params: { roundId: scene.rounds.confirmed },
      body: { format: "csv", language: "nl" },
    }),
  );
  const Records = [...(await journalRecords(world))];
  const mail = { send: sentOnce(ports, async () => undefined) };
  await ear.as("account", () => accountFollower(ports)({ Records }));
  await ear.as("copy", () => copyFollower(ports)({ Records }));
  await ear.as("render", () => renderFollower(ports)({ Records }));
  await ear.as("notify", () => notifyFollower({ ...ports, mail })({ Records }));
  world.setClock("2027-06-01T12:00:00.000Z");
  await ear.as("calendar", calendar(ports));
  const closed = (await journalRecords(world)).slice(Records.length);
  await ear.as("release", () => releaseFollower(ports)({ Records: [...closed] }));
  await ear.as("release", releaseOnSchedule(ports));
});
afterAll(() => scene.desk.world.stop());

describe.each([
  "respond",
  "table",
  "committee",
  "office",
  "open",
  "paper",
  "identity",
  "account",
  "notify",
  "render",
  "calendar",
  "release",
  "copy",
])("%s", (name) => {
  it("may do all that it does, by the permissions it will have", () => {
    const asked = heard.get(name) ?? [];

    const refused = asked.filter((one) => !isAllowed(grants, roleOf(name), one));

    expect(asked.length).toBeGreaterThan(0);
    expect([...new Set(refused.map(inWords))]).toEqual([]);
  });

  it("could do none of it with another function's nothing", () => {
    const asked = heard.get(name) ?? [];

    expect(asked.filter((one) => isAllowed(grants, "ScheduleRole", one))).toEqual([]);
  });
});

it("the weighing itself refuses another partition, a write outside a transaction, and a list by the table's own name", () => {
  const common = { action: "Query", table: "EvidenceTable", partition: "release#x#common", inTransaction: false };
  const status = { action: "PutItem", table: "PlanningTable", partition: "round#x", inTransaction: true };
  const rounds = { action: "Query", table: "PlanningTable", partition: "rounds", inTransaction: false };

  expect(isAllowed(grants, "TableRole", common)).toBe(true);
  expect(isAllowed(grants, "TableRole", { ...common, partition: "release#x#committee" })).toBe(false);
  expect(isAllowed(grants, "CommitteeRole", { ...common, partition: "release#x#committee" })).toBe(true);
  expect(isAllowed(grants, "AccountRole", status)).toBe(true);
  expect(isAllowed(grants, "AccountRole", { ...status, inTransaction: false })).toBe(false);
  expect(isAllowed(grants, "AccountRole", { ...status, partition: "person#x" })).toBe(false);
  expect(isAllowed(grants, "TableRole", { ...rounds, index: listingIndex })).toBe(true);
  expect(isAllowed(grants, "TableRole", rounds)).toBe(false);
});
