import { expect, test } from "vitest";
import { before, corrected, corrections } from "./corrections.ts";
import { doorOf } from "./door.ts";
import { preImage } from "./pre-image.ts";

test.each(corrections)("$name: nobody learns what was answered", async ({ finds }) => {
  const policy = await doorOf();

  const found = finds(policy);

  expect(found).toBeUndefined();
});

test("a correction adds nothing at all to what a release tells", async () => {
  const policy = await doorOf();

  const verdicts = corrected.map(
    (universe) => [preImage(policy, universe), preImage(before(policy), universe)] as const,
  );

  const datasets = verdicts.reduce((sum, [, { datasets }]) => sum + datasets, 0);
  process.stdout.write(`corrections: ${datasets} datasets, read beside the release they supersede\n`);
  for (const [alone, beside] of verdicts) expect(beside.outputs).toBe(alone.outputs);
});
