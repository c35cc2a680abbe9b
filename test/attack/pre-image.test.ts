import { beforeAll, describe, expect, test } from "vitest";
import { runs } from "../support/runs.ts";
import { doorOf } from "./door.ts";
import { preImage } from "./pre-image.ts";
import { toldApart, type Universe } from "./universe.ts";
import { longUniverses, universes } from "./universes.ts";
import type { Policy } from "./world.ts";

let policy: Policy;
beforeAll(async () => {
  policy = await doorOf();
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const tried = [...universes, ...(runs(0, 1) ? longUniverses : [])];

describe("whoever knows one answer and all that is published", () => {
  let [datasets, seconds] = [0, 0];

  test.each(tried)("keeps at least two possibilities for every other: $name", (universe) => {
    const began = performance.now();

    const verdict = preImage(policy, universe);

    datasets += verdict.datasets;
    seconds += (performance.now() - began) / 1000;
    say(
      `O1 ${verdict.universe}: ${verdict.datasets} datasets, ${verdict.outputs} outputs, ${verdict.pins.length} pinned`,
    );
    expect(verdict.outputs).toBeGreaterThan(0);
    expect(verdict.pins).toEqual([]);
  });

  test("was tried on every dataset there is", () => {
    say(`O1 in all: ${datasets} datasets in ${seconds.toFixed(1)} s`);

    expect(datasets).toBeGreaterThan(1_000_000);
  });
});

/** Units that look alike are exchanged freely above; here every dataset is released singly, and the outcome is the same. */
test.each(
  universes.filter(
    ({ groups }) => groups.reduce((product, { size, states }) => product * states.length ** size, 1) <= 1100,
  ),
)("exchanging units that look alike loses nothing: $name", (universe: Universe) => {
  const together = preImage(policy, universe);

  const apart = preImage(policy, toldApart(universe));

  expect([apart.datasets, apart.pins]).toEqual([together.datasets, []]);
  expect(universe.audience === "committee" || apart.outputs === together.outputs).toBe(true);
});
