import type { Day } from "../../kernel/time.ts";
import type { Sample } from "../kind.ts";
import type { DateSettings } from "./definition.ts";

const adopted: Sample<DateSettings, Day> = {
  settings: { from: "2026-01-01", to: "2028-12-31", notFuture: true },
  good: ["2026-01-01", "2028-02-29", "2028-12-31"],
  bad: [
    { answer: "2025-12-31", because: "before the first day" },
    { answer: "2029-01-01", because: "after the last day" },
    { answer: "2027-02-29", because: "no such day" },
    { answer: "2027-13-01", because: "no such month" },
    { answer: "01-02-2027", because: "days are stored in one way" },
    { answer: "2027-01-14T00:00:00.000Z", because: "a day has no time" },
    { answer: 20270114, because: "a number is no day" },
    { answer: null, because: "cleared is no answer" },
  ],
};

const anyDay: Sample<DateSettings, Day> = {
  settings: {},
  good: ["1948-10-01", "2030-01-01"],
  bad: [{ answer: "0000-01-01", because: "nobody means the year nought" }],
};

export const samples = [adopted, anyDay] as const;
