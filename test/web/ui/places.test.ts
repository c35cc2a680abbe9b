import fc from "fast-check";
import { expect, it } from "vitest";
import { tabReachedBy } from "#web/ui/tabs.tsx";
import { placeOf } from "#web/ui/timeline.tsx";

it("a moment lies on the line by the time that has gone, and never outside it", () => {
  const [opens, closes] = ["2026-12-01T08:00:00.000Z", "2026-12-11T08:00:00.000Z"];

  expect(placeOf("2026-12-06T08:00:00.000Z", opens, closes)).toBe(50);
  expect(placeOf("2026-11-06T08:00:00.000Z", opens, closes)).toBe(0);
  expect(placeOf("2027-12-06T08:00:00.000Z", opens, closes)).toBe(100);
  expect(placeOf(opens, opens, opens)).toBe(0);
});

it("arrow keys walk round all tabs and come back, and other keys are left alone", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(8), (count, start) => {
      const at = start % count;
      expect(tabReachedBy("ArrowLeft", tabReachedBy("ArrowRight", at, count) ?? -1, count)).toBe(at);
      expect(tabReachedBy("Home", at, count)).toBe(0);
      expect(tabReachedBy("End", at, count)).toBe(count - 1);
      expect(tabReachedBy("Enter", at, count)).toBeUndefined();
    }),
  );
});
