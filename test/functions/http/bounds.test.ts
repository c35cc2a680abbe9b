import fc from "fast-check";
import { expect, it } from "vitest";
import { withinBounds } from "#functions/http/bounds.ts";
import { usualLimits } from "#shared/kernel/operation.ts";

const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const judged = (json: string) => withinBounds(JSON.parse(json), usualLimits);
const rejection = (json: string) => {
  const outcome = judged(json);
  return outcome.ok ? undefined : { facts: outcome.rejection.facts, errors: outcome.rejection.errors };
};

it("lets eight levels, six hundred names and lists of five hundred through, and not one more", () => {
  const names = (count: number) =>
    JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [`n${i}`, 1])));
  const list = (length: number) => JSON.stringify(Array.from({ length }, () => 0));

  const outcomes = [nested(8), nested(9), names(600), names(601), list(500), list(501)].map((json) => judged(json).ok);

  expect(outcomes).toEqual([true, false, true, false, true, false]);
});

it("survives a depth of a hundred thousand in well under a second", () => {
  const began = performance.now();

  const outcome = rejection(nested(100_000));

  expect(outcome?.facts).toEqual({ limit: "depth", most: 8 });
  expect(performance.now() - began).toBeLessThan(200);
});

it.each(["__proto__", "constructor", "prototype"])("points at a field called %s, wherever it is", (name) => {
  const outcome = rejection(`{"a":[{"${name}":{"polluted":true}}]}`);

  expect(outcome?.errors).toEqual([{ part: "body", pointer: `/a/0/${name}`, code: "forbidden-name" }]);
  expect({}).not.toHaveProperty("polluted");
});

it("never throws and never refuses what stays within the limits, whatever JSON it is", () => {
  const small = fc.jsonValue({ maxDepth: 3 });

  fc.assert(
    fc.property(small, (value) => {
      const json = JSON.stringify(value);
      expect(judged(json).ok).toBe(!/"(__proto__|constructor|prototype)":/.test(json));
    }),
  );
});
