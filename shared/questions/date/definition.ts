import * as z from "zod/mini";
import { Day } from "../../kernel/time.ts";

const Settings = z.strictObject({
  from: z.optional(Day),
  to: z.optional(Day),
  /** Only today and earlier, by the calendar of the Netherlands. */
  notFuture: z.optional(z.boolean()),
});
export type DateSettings = z.output<typeof Settings>;

/** A calendar day; bounds are included. */
export const DateSettings = Settings.check(
  z.refine(({ from, to }) => from === undefined || to === undefined || from <= to, "max-below-min"),
);

export const dayAnswer = ({ from, to, notFuture }: DateSettings, today?: Day): z.ZodMiniType<Day> =>
  z.string("no-such-day").check(
    z.refine((day) => Day.safeParse(day).success && day >= "1000", "no-such-day"),
    z.refine((day) => from === undefined || day >= from, "too-early"),
    z.refine((day) => to === undefined || day <= to, "too-late"),
    z.refine((day) => !notFuture || today === undefined || day <= today, "in-the-future"),
  );
