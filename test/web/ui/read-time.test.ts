import { expect, it } from "vitest";
import { readTime } from "#web/ui/read-time.ts";

it.each([
  ["17:00", "17:00"],
  ["17.30", "17:30"],
  ["1730", "17:30"],
  ["17u30", "17:30"],
  ["17u", "17:00"],
  ["9 uur", "09:00"],
  ["9", "09:00"],
  [" 00:00 ", "00:00"],
])("%s is %s", (text, time) => {
  expect(readTime(text)).toEqual({ is: "time", time });
});

it.each(["24:00", "17:60", "vijf uur", "17:0", "12345", "5pm"])("%s is no time, and is kept to be shown", (text) => {
  expect(readTime(text)).toEqual({ is: "unread", text });
});

it("an empty field is no answer", () => {
  expect(readTime(" ")).toEqual({ is: "empty" });
});
