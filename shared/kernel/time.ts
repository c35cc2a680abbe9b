import * as z from "zod/mini";
import { ok, type Result, refuse } from "./result.ts";

/** A moment, in UTC to the millisecond: `2027-01-14T09:30:00.000Z`. Strings of this shape sort by time. */
export const Instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
export type Instant = z.output<typeof Instant>;

/** A calendar day that exists, without a zone: `2027-01-14`. */
export const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(dayExists));
export type Day = z.output<typeof Day>;

/** What a person fills in: a wall-clock time in the Netherlands, `2027-01-14T17:00`. */
export const LocalTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/));
export type LocalTime = z.output<typeof LocalTime>;

export const zone = "Europe/Amsterdam";

function dayExists(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00.000Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(day);
}

const wallClock = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });

/** The wall-clock time in the Netherlands at a moment. */
export const localTimeAt = (instant: Instant): LocalTime => wallClock.format(new Date(instant)).replace(" ", "T");

/** The calendar day in the Netherlands at a moment. */
export const dayAt = (instant: Instant): Day => localTimeAt(instant).slice(0, 10);

/**
 * The moment of a wall-clock time in the Netherlands. A time that does not exist (the spring hour) or exists twice
 * (the autumn hour) is refused: a deadline must be one moment that everybody reads alike.
 */
export const instantOf = (local: LocalTime): Result<Instant, "local-time-impossible"> => {
  if (!dayExists(local.slice(0, 10))) return refuse("local-time-impossible", { local, because: "no-such-day" });

  const moments = [1, 2]
    .map((hoursAhead) => new Date(Date.parse(`${local}:00.000Z`) - hoursAhead * 3_600_000).toISOString())
    .filter((instant) => localTimeAt(instant) === local);

  const [moment] = moments;
  if (moment === undefined) return refuse("local-time-impossible", { local, because: "skipped" });
  if (moments.length > 1) return refuse("local-time-impossible", { local, because: "twice" });
  return ok(moment);
};

/** Days are counted in whole calendar days of the Netherlands, so that "nog 3 dagen" does not jump at an odd hour. */
export const daysBetween = (from: Instant, to: Instant): number =>
  Math.round((Date.parse(`${dayAt(to)}T00:00:00.000Z`) - Date.parse(`${dayAt(from)}T00:00:00.000Z`)) / 86_400_000);

/** @param milliseconds since 1970, from the clock port */
export const instantAt = (milliseconds: number): Instant => new Date(milliseconds).toISOString();
