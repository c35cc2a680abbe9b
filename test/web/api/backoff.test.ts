import * as fc from "fast-check";
import { expect, test } from "vitest";
import { backoff } from "#web/api/backoff.ts";

test("waiting doubles from one second and never passes a minute", () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 20, 2000].map((failures) => backoff(failures, 0.5));

  expect(waits).toEqual([1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000]);
});

test("waiting differs from browser to browser by at most half", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
      const middle = backoff(failures, 0.5);

      expect(Math.abs(backoff(failures, chance) - middle)).toBeLessThanOrEqual(middle / 2);
    }),
  );
});
