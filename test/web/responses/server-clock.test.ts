import { expect, test } from "vitest";
import { serverClock } from "#web/responses/server-clock.ts";

test("the server's time runs on from what it said, whatever the device believes", () => {
  let passed = 5_000;
  const now = serverClock("2027-01-14T09:30:00.000Z", () => passed);

  passed += 61_500;

  expect(now()).toBe("2027-01-14T09:31:01.500Z");
});
