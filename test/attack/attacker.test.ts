import { expect, test } from "vitest";
import { doorOf } from "./door.ts";
import { bandsWithTotal, freeSlices, minimumOnly } from "./naive.ts";
import { preImage } from "./pre-image.ts";
import { picking } from "./told.ts";
import type { Universe } from "./universe.ts";
import type { Policy } from "./world.ts";

/** An attacker that finds nothing proves nothing: this one is set on policies that are known to leak. */
const choices = ["a", "b"].map((choice) => ({ answers: { q: { choice } }, secrets: { q: choice } }));
const group = (size: number, attributes: Readonly<Record<string, string>> = {}) => ({
  size,
  attributes,
  states: choices,
});

const onePool: Universe = {
  name: "six units",
  questions: [picking("q", ["a", "b"])],
  groups: [group(6)],
  audience: "common",
};
const twoKinds: Universe = {
  name: "eleven units of two kinds and two regions",
  questions: [picking("q", ["a", "b"])],
  groups: [
    group(4, { size: "large", region: "north" }),
    group(2, { size: "large", region: "south" }),
    group(1, { size: "small", region: "north" }),
    group(4, { size: "small", region: "south" }),
  ],
  audience: "common",
};
const twoParts: Universe = { ...twoKinds, groups: [group(5, { size: "large" }), group(6, { size: "small" })] };

/** Among all rounds of so many such questions, the share in which somebody's answer to one of them comes out. */
const rounds = (broken: number, questions: number): number => 1 - (1 - broken) ** questions;

test.each<[string, Policy, Universe]>([
  ["a minimum of five answers", minimumOnly, onePool],
  ["exact counts of every group of five", freeSlices, twoKinds],
  ["exact totals beside bounds", bandsWithTotal, twoParts],
])("the attacker breaks nine of ten rounds under %s", (_, policy, universe) => {
  const verdict = preImage(policy, universe);

  expect(rounds(verdict.broken, 12)).toBeGreaterThan(0.9);
});

test.each([onePool, twoKinds, twoParts])(
  "the attacker breaks no round of the same units under the rule: $name",
  async (universe) => {
    const policy = await doorOf();

    const verdict = preImage(policy, universe);

    expect(verdict.pins).toEqual([]);
  },
);

test("a limited multi-select counted per option breaks in the known number of datasets", async () => {
  const policy = await doorOf([
    { file: "shared/questions/multi/release.ts", from: "max !== undefined || exactly !== undefined", to: "false" },
  ]);
  const options = ["a", "b", "c"];
  const universe: Universe = {
    name: "exactly two of three",
    questions: [
      { id: "q", kind: "multi", settings: { options: options.map((id) => ({ id, label: { nl: id } })), exactly: 2 } },
    ],
    groups: [
      {
        size: 6,
        states: options.map((left) => ({
          answers: { q: { choices: options.filter((option) => option !== left) } },
          secrets: Object.fromEntries(options.map((option) => [option, option === left ? "no" : "yes"])),
        })),
      },
    ],
    audience: "common",
  };

  const { broken, datasets } = preImage(policy, universe);

  expect([Math.round(broken * datasets), datasets]).toEqual([60, 729]);
});
