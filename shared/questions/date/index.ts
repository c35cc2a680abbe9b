import type { Day } from "../../kernel/time.ts";
import type { Kind } from "../kind.ts";
import { answeredOnly, answeredOption } from "../parts/count-only.ts";
import { shownDay } from "../parts/shown.ts";
import { DateSettings, dayAnswer } from "./definition.ts";

/** Days are not classed, so that only the number of answers may be published. */
export const date: Kind<"date", DateSettings, Day> = {
  name: "date",
  title: { nl: "Datum", en: "Date" },
  settings: DateSettings,
  readingClasses: ["position", "figure"],
  answer: dayAnswer,
  open: () => [],
  variables: () => [answeredOnly([])],
  observe: () => new Map([["", answeredOption.code]]),
  ownWords: () => [],
  comparable: (_settings, day) => ({ is: "scalar", value: day }),
  compares: () => ({ is: "day" }),
  control: ({ notFuture }) => ({ control: "day", notFuture: notFuture === true }),
  chart: "none",
  lines: (_settings, day) => [{ value: shownDay(day) }],
  seconds: () => 15,
};
