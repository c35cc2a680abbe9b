import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type BlockNode, type BlockTree, blockTree, shownBlocks } from "#shared/aggregation/blocks.ts";
import { runs } from "../../support/runs.ts";
import { unit } from "./world.ts";

const order = ["region", "size"];
const asked = fc
  .array(fc.record({ region: fc.constantFrom("north", "east", "south"), size: fc.constantFrom("large", "small") }), {
    maxLength: 60,
  })
  .map((list) => list.map((attributes, at) => unit(at, attributes)));

const nodes = (node: BlockNode): readonly BlockNode[] => [node, ...node.children.flatMap(nodes)];
const invitedIn = ({ leafOf }: BlockTree, { leaves }: BlockNode): number =>
  [...leafOf.values()].filter((leaf) => leaves.includes(leaf)).length;
const sorted = (list: readonly number[]): readonly number[] => list.toSorted((a, b) => a - b);

const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, property), { numRuns: runs(200, 10_000) });

test("every unit lies in exactly one smallest block, and parts keep seven units each", () => {
  check(asked, (units) => {
    const tree = blockTree(units, order);

    expect(tree.leafOf.size).toBe(units.length);
    for (const node of nodes(tree.root)) {
      if (node !== tree.root) expect(invitedIn(tree, node)).toBeGreaterThanOrEqual(7);
      if (node.children.length > 0)
        expect(sorted(node.children.flatMap(({ leaves }) => leaves))).toEqual(sorted(node.leaves));
    }
  });
});

test("the order in which units are listed makes no difference", () => {
  check(asked, (units) => {
    const paths = ({ root }: BlockTree) => nodes(root).map(({ path }) => path);

    expect(paths(blockTree(units.toReversed(), order))).toEqual(paths(blockTree(units, order)));
  });
});

test("fewer than fourteen units are never broken down", () => {
  const units = Array.from({ length: 13 }, (_, at) => unit(at, { region: at < 7 ? "north" : "south" }));

  expect(blockTree(units, ["region"]).root.children).toEqual([]);
});

test("the smallest parts are joined, and say so", () => {
  const regions = [
    ...new Array<string>(8).fill("north"),
    ...new Array<string>(4).fill("east"),
    "south",
    "south",
    "south",
  ];
  const units = regions.map((region, at) => unit(at, { region }));

  const { root } = blockTree(units, ["region"]);

  expect(root.children.map(({ path }) => path)).toEqual([
    [{ attribute: "region", values: ["east", "south"] }],
    [{ attribute: "region", values: ["north"] }],
  ]);
});

test("an attribute that splits nothing leaves the next one its turn", () => {
  const units = Array.from({ length: 14 }, (_, at) => unit(at, { region: "north", size: at < 7 ? "large" : "small" }));

  const { root } = blockTree(units, order);

  expect(root.children.map(({ path }) => path)).toEqual([
    [{ attribute: "size", values: ["large"] }],
    [{ attribute: "size", values: ["small"] }],
  ]);
});

test("shown blocks hold everyone once and have five answers each, unless the whole has fewer", () => {
  check(fc.tuple(asked, fc.infiniteStream(fc.nat(9))), ([units, stream]) => {
    const tree = blockTree(units, order);
    const answered = Array.from({ length: tree.leafCount }, () => stream.next().value);
    const of = ({ leaves }: BlockNode): number => leaves.reduce((sum, leaf) => sum + (answered[leaf] ?? 0), 0);

    const shown = shownBlocks(tree, (leaf) => answered[leaf] ?? 0);

    expect(sorted(shown.flatMap(({ leaves }) => leaves))).toEqual(sorted(tree.root.leaves));
    if (shown.length > 1) for (const block of shown) expect(of(block)).toBeGreaterThanOrEqual(5);
  });
});

test("a part with too few answers is joined with the next smallest, and with everything where that is all", () => {
  const units = ["east", "north", "south"].flatMap((region, at) =>
    Array.from({ length: 7 }, (_, one) => unit(at * 7 + one, { region })),
  );
  const tree = blockTree(units, ["region"]);
  const shown = (answers: readonly number[]) =>
    shownBlocks(tree, (leaf) => answers[leaf] ?? 0).map(({ path }) => path.flatMap(({ values }) => values).join("+"));

  expect(shown([5, 6, 7])).toEqual(["east", "north", "south"]);
  expect(shown([4, 6, 7])).toEqual(["east+north", "south"]);
  expect(shown([4, 1, 4])).toEqual([""]);
  expect(shown([1, 1, 7])).toEqual([""]);
});
