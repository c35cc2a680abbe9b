import { expect, it } from "vitest";
import { tokenBuckets } from "#functions/http/limiter.ts";
import type { Caller, Seat } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";

const person = (letter: string) => `per_${letter.repeat(26)}` as Id<"person">;
const caller = (letter: string): Caller => ({
  person: { personId: person(letter), name: "Iemand", email: "i@x.nl" },
  seats: [],
});
const seat: Seat = { role: "coordinator", organisationId: `org_${"a".repeat(26)}` as Id<"organisation"> };

it("lets a person make twenty changes at once and five a second from then on", () => {
  let seconds = 0;
  const limit = tokenBuckets(() => seconds);
  const passed = (times: number) =>
    Array.from({ length: times }, () => limit(caller("a"), [])).filter((wait) => !wait).length;

  const burst = passed(25);
  seconds += 2;
  const later = passed(25);

  expect([burst, later]).toEqual([20, 10]);
});

it("says after how many seconds to come back, and keeps people apart", () => {
  const limit = tokenBuckets(() => 0);
  for (let i = 0; i < 20; i += 1) limit(caller("a"), []);

  const [same, other] = [limit(caller("a"), []), limit(caller("b"), [])];

  expect([same, other]).toEqual([{ waitSeconds: 1 }, undefined]);
});

it("holds an organisation to sixty at once, however many colleagues it has", () => {
  const limit = tokenBuckets(() => 0);

  const outcomes = [..."abcdefgh"].flatMap((letter) => Array.from({ length: 10 }, () => limit(caller(letter), [seat])));

  expect(outcomes.filter((wait) => wait === undefined)).toHaveLength(60);
});
