import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { chained, chainIsWhole } from "#shared/aggregation/chain.ts";
import { runs } from "../../support/runs.ts";

const sha256 = (words: string): string => createHash("sha256").update(words, "utf8").digest("hex");
const start = { releaseId: "rel_1", audience: "common", basis: "b" };
const salt = fc.stringMatching(/^[0-9a-f]{32}$/);
const salted = fc.array(fc.tuple(fc.record({ question: fc.string(), n: fc.nat() }), salt), {
  minLength: 1,
  maxLength: 12,
});

const made = (pairs: readonly (readonly [object, string])[]) =>
  chained(
    start,
    pairs.map(([item]) => item),
    pairs.map(([, one]) => one),
    sha256,
  );

test("an untouched chain is whole", () => {
  fc.assert(
    fc.property(salted, (pairs) => {
      const { links, head } = made(pairs);

      expect(chainIsWhole(start, links, head, sha256)).toBe(true);
    }),
    { numRuns: runs(50, 2000) },
  );
});

test("an item changed, dropped, doubled, moved or taken elsewhere is noticed", () => {
  fc.assert(
    fc.property(salted, fc.nat(), (pairs, pick) => {
      const { links, head } = made(pairs);
      const at = pick % links.length;
      const whole = (changed: typeof links, from = start) => chainIsWhole(from, changed, head, sha256);

      expect(whole(links.map((link, place) => (place === at ? { ...link, item: { other: true } } : link)))).toBe(false);
      expect(whole(links.filter((_, place) => place !== at))).toBe(false);
      expect(whole(links.flatMap((link, place) => (place === at ? [link, link] : [link])))).toBe(false);
      expect(links.length === 1 || !whole(links.toReversed())).toBe(true);
      expect(whole(links, { ...start, audience: "committee" })).toBe(false);
      expect(whole(links, { ...start, releaseId: "rel_2" })).toBe(false);
    }),
    { numRuns: runs(50, 2000) },
  );
});

test("equal items have unequal hashes, so a guess at an item cannot be tested without its salt", () => {
  const item = { question: "q", n: 5 };

  const one = made([[item, "0".repeat(32)]]);
  const other = made([[item, "1".repeat(32)]]);

  expect(one.head).not.toBe(other.head);
});

test("a chain without a salt for every item is a fault", () => {
  expect(() => chained(start, [{}, {}], ["0".repeat(32)], sha256)).toThrow("salt");
});
