import fc from "fast-check";
import { expect, it } from "vitest";
import { dayText, readDay } from "#web/ui/read-day.ts";

const typed = (day: string, month: string, year: string) => readDay({ day, month, year });

it.each([
  ["14", "1", "2027"],
  ["14", "01", "27"],
  ["14", "januari", "2027"],
  ["14", "Jan.", "2027"],
  [" 14 ", "january", "2027"],
])("%s %s %s is 14 January 2027", (day, month, year) => {
  expect(typed(day, month, year)).toEqual({ is: "day", day: "2027-01-14" });
});

it.each([
  ["1", "mrt", "2027", "2027-03-01"],
  ["1", "maa", "2027", "2027-03-01"],
  ["1", "aug", "2027", "2027-08-01"],
  ["29", "2", "2028", "2028-02-29"],
])("%s %s %s is %s", (day, month, year, meant) => {
  expect(typed(day, month, year)).toEqual({ is: "day", day: meant });
});

it.each([
  ["31", "2", "2027"],
  ["29", "2", "2027"],
  ["0", "1", "2027"],
  ["14", "13", "2027"],
  ["14", "ju", "2027"],
  ["14", "", "2027"],
  ["14", "1", "202"],
  ["veertien", "1", "2027"],
])("%s %s %s is not a day", (day, month, year) => {
  expect(typed(day, month, year)).toEqual({ is: "unread" });
});

it("three empty fields are no answer", () => {
  expect(typed("", " ", "")).toEqual({ is: "empty" });
});

it("a day that is written into the fields is read back as the same day", () => {
  const days = fc
    .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  fc.assert(
    fc.property(days, (day) => {
      expect(readDay(dayText(day))).toEqual({ is: "day", day });
    }),
  );
});
