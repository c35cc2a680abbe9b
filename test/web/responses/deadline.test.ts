import { expect, test } from "vitest";
import { deadlineWords } from "#web/responses/deadline.ts";

const closesAt = "2027-01-28T16:00:00.000Z";

test.each([
  ["2027-01-14T09:30:00.000Z", "Nog 14 dagen"],
  ["2027-01-26T22:59:00.000Z", "Nog 2 dagen"],
  ["2027-01-26T23:01:00.000Z", "Morgen is de laatste dag"],
  ["2027-01-27T23:00:00.000Z", "Vandaag is de laatste dag"],
  ["2027-01-28T15:59:59.999Z", "Vandaag is de laatste dag"],
  ["2027-01-28T16:00:00.000Z", "Gesloten"],
])("at %s it is said: %s", (now, left) => {
  expect(deadlineWords(closesAt, now, "nl").left).toBe(left);
});

test("the moment is said as it is on Dutch clocks, wherever one reads it", () => {
  expect(deadlineWords(closesAt, "2027-01-14T09:30:00.000Z", "nl").until).toBe(
    "donderdag 28 januari 2027 om 17:00 uur",
  );
  expect(deadlineWords(closesAt, "2027-01-14T09:30:00.000Z", "en").until).toMatch(
    /^Thursday,? 28 January 2027 at 17:00 \(Dutch time\)$/,
  );
});
