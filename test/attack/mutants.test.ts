import { expect, test } from "vitest";
import { corrections } from "./corrections.ts";
import { doorOf } from "./door.ts";
import { gateMutants } from "./gate-mutants.ts";
import { mutants } from "./mutants.ts";
import { nonInterference } from "./non-interference.ts";
import { preImage } from "./pre-image.ts";
import { universes } from "./universes.ts";
import { type Judge, workedExamples } from "./worked-examples.ts";

/** The judges let the rule as it stands pass; that is what the other tests of this folder say. */
const judges: readonly Judge[] = [
  ...universes.map(
    (universe): Judge => ({
      name: `O1 ${universe.name}`,
      finds: (policy) => {
        const { pins, broken } = preImage(policy, universe);
        return pins.length === 0 ? undefined : `somebody is pinned in ${(100 * broken).toFixed(1)} % of the datasets`;
      },
    }),
  ),
  ...workedExamples,
  ...nonInterference,
  ...corrections,
];

test.each([...mutants, ...gateMutants])("the variant “$name” is caught", async ({ name, by, mutations }) => {
  const policy = await doorOf(mutations);

  const found = judges.find((judge) => judge.name === by)?.finds(policy);

  process.stdout.write(`${name.padEnd(46)} ${found ? by : "SURVIVED"}${found ? `: ${found.slice(0, 60)}` : ""}\n`);
  expect(found).toBeDefined();
});
