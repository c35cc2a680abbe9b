import { expect, it } from "vitest";
import { monthNames, shownDay, shownNumber, shownTime } from "#web/ui/shown.ts";

it("a moment is shown as it is on Dutch clocks, summer and winter, whatever the machine's own zone", () => {
  expect(shownDay("2027-01-13T23:30:00.000Z", "nl")).toBe("donderdag 14 januari 2027");
  expect(shownTime("2027-01-14T13:02:00.000Z", "nl")).toBe("14:02");
  expect(shownTime("2027-07-14T13:02:00.000Z", "en")).toBe("15:02");
  expect(shownTime("2027-01-13T23:05:00.000Z", "en")).toBe("00:05");
});

it("numbers and months follow the language", () => {
  expect(shownNumber(1234.5, "nl")).toBe("1.234,5");
  expect(shownNumber(1234.5, "en")).toBe("1,234.5");
  expect(monthNames("nl")).toHaveLength(12);
  expect(monthNames("nl")[4]).toBe("mei");
  expect(monthNames("en")[4]).toBe("May");
});
