import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "#functions/store/new-id.ts";
import { idPrefixes, type Noun } from "#shared/kernel/id.ts";
import { operations } from "#shared/operations/index.ts";
import { type Principal, type Scene, startScene } from "#test/support/scene.ts";
import { validInputs } from "./valid-input.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
afterAll(() => scene.desk.world.stop());

/** Who has a seat of the right kind, and not here. */
const strangers: readonly Principal[] = [
  "coordinator of another organisation",
  "coordinator in another round",
  "another table's secretary",
  "another committee's chair",
];

/** The same kinds of things, such as nobody ever made. */
const aboutNothing = (params: object): object =>
  JSON.parse(JSON.stringify(params), (_, value: unknown) => {
    const noun = Object.entries(idPrefixes).find(([, prefix]) => String(value).startsWith(`${prefix}_`))?.[0];
    return noun === undefined ? value : newId(scene.desk.world.ports, noun as Noun);
  });

it.each(strangers)("what is somebody else’s is to the %s as if it did not exist", { timeout: 60_000 }, async (who) => {
  const { world } = scene.desk;
  const inputs = validInputs(scene);
  const withIds = operations.all.filter(({ name }) => inputs[name]?.params !== undefined);
  const compared: string[] = [];

  for (const operation of withIds) {
    const input = inputs[operation.name] ?? {};
    const foreign = await world.call(operation, scene.principals[who], input);
    if (foreign.ok || foreign.problem.code !== "not-found") continue;
    const absent = await world.call(operation, scene.principals[who], {
      ...input,
      params: aboutNothing(input.params ?? {}),
    });
    const { instance: _, ...told } = foreign.problem as { instance?: string };
    expect(absent, operation.name).toMatchObject({ ok: false, status: 404, problem: told });
    expect(Object.keys(absent.ok ? {} : absent.problem).sort()).toEqual(Object.keys(foreign.problem).sort());
    compared.push(operation.name);
  }

  expect(compared.length).toBeGreaterThan(1);
  expect(world.faults).toEqual([]);
});
