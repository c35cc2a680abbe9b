import { Day } from "#shared/kernel/time.ts";
import { monthNames } from "./shown.ts";

/** The three fields as typed. */
export type DayText = { readonly day: string; readonly month: string; readonly year: string };

/** What a person meant by what stands in the three fields. */
export type DayReading =
  | { readonly is: "empty" }
  | { readonly is: "day"; readonly day: Day }
  | { readonly is: "unread" };

const named = [
  ...monthNames("nl").map((name, at) => ({ name, at })),
  ...monthNames("en").map((name, at) => ({ name, at })),
];

/** `1`, `01`, `jan` or `januari` → 1; undefined where no month is meant, or more than one could be (`ma`, `ju`). */
const readMonth = (typed: string): number | undefined => {
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  const text = typed.toLowerCase().replace(".", "").replace(/^mrt$/, "maart");
  const meant = new Set(
    text.length < 3 ? [] : named.filter(({ name }) => name.toLowerCase().startsWith(text)).map(({ at }) => at),
  );
  const [only] = meant;
  return meant.size === 1 && only !== undefined ? only + 1 : undefined;
};

/** A year in two digits is one of this century: this form asks about recent years and about the next. */
const readYear = (typed: string): number | undefined => {
  if (/^\d{4}$/.test(typed)) return Number(typed);
  return /^\d{2}$/.test(typed) ? 2000 + Number(typed) : undefined;
};

/** Reads day, month (number or name, in either language) and year; a day that does not exist is not read. */
export const readDay = (typed: DayText): DayReading => {
  const [day, month, year] = [typed.day.trim(), typed.month.trim(), typed.year.trim()];
  if (day === "" && month === "" && year === "") return { is: "empty" };

  const read = { month: readMonth(month), year: readYear(year) };
  if (!/^\d{1,2}$/.test(day) || read.month === undefined || read.year === undefined) return { is: "unread" };
  const found = Day.safeParse(`${read.year}-${String(read.month).padStart(2, "0")}-${day.padStart(2, "0")}`);
  return found.success ? { is: "day", day: found.data } : { is: "unread" };
};

export const dayText = (day: Day | undefined): DayText => ({
  day: day === undefined ? "" : String(Number(day.slice(8, 10))),
  month: day === undefined ? "" : String(Number(day.slice(5, 7))),
  year: day?.slice(0, 4) ?? "",
});
